import { type Engine, formatIssue, type IndexDefinition, MisuseError, type ScoreResult } from '@dti-vn/sdk'
import { isMistakenRow } from '../assert/mistaken-rows.js'
import { faultsOfTrace } from '../assert/trace.js'
import { differences, type GoldenUnit } from './golden-unit.js'

/** What differs for a golden unit, under each executor. */
export function faultsOfGolden(engine: Engine, index: IndexDefinition, golden: GoldenUnit): string[] {
  const rows = [golden.row, ...(golden.others ?? [])]
  return (['exact', 'columns'] as const).flatMap((executor) => {
    const result = scored(() => engine.score(index, rows, { executor }))
    if (typeof result === 'string') return [result]
    const unit = result.unit(golden.row.code)
    const mistakes = result.issues.filter(isMistakenRow).map((issue) => formatIssue(issue, 'en'))
    const faults = unit ? differences(golden, unit).map((fault) => `${fault} (executor ${executor})`) : ['The unit is not in the result.']
    return [...mistakes, ...faults, ...faultsOfTrace(result.explain(golden.row.code))]
  })
}

function scored(score: () => ScoreResult): ScoreResult | string {
  try {
    return score()
  } catch (error) {
    if (MisuseError.isInstance(error)) return `${error.text.en ?? error.text.vi} Give the row "traits".`
    throw error
  }
}
