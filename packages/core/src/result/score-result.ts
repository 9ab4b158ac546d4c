import type { Dataset } from '../dataset/dataset.js'
import type { Plan } from '../engine/plan.js'
import { explainUnit } from '../explain/explain-unit.js'
import type { UnitTrace } from '../explain/trace.js'
import { unitReferences } from '../explain/unit-references.js'
import { MisuseError } from '../issues/misuse-error.js'
import { runWith, type ScoredRun, type ScoreOptions } from './scored-run.js'

/** The result of scoring a data set, with explanations. Units, issues, rankings and explanations are read from the columns when they are asked for. */
export interface ScoreResult<Trait extends string = string> extends ScoredRun<Trait> {
  /** The trace of one unit: a tree whose leaves add up to its points. Throws a `MisuseError` for a unit outside the run. */
  explain(code: string): UnitTrace
}

/**
 * Scores a data set and gives access to everything about the result. Throws a `MisuseError` for an option that does not exist or cannot have its
 * value, for an index that is not in force, and when the index uses traits and the data set has no traits source.
 */
export function scoreRun(plan: Plan, given: Dataset, options: ScoreOptions = {}): ScoreResult {
  return runWith(plan, given, options, ({ card, positionOf, ranks }) => {
    const references = unitReferences(card)
    const explain = (code: string) => {
      const unit = positionOf(code)
      if (typeof (code as unknown) !== 'string') {
        throw new MisuseError('UNIT_UNKNOWN', { vi: "Mã đơn vị phải là một chuỗi ký tự, ví dụ '18070'.", en: "The code of a unit is a text, such as '18070'." })
      }
      if (unit === undefined) {
        throw new MisuseError('UNIT_UNKNOWN', {
          vi: `Không có đơn vị “${code}” trong dữ liệu. Hãy kiểm tra lại mã đơn vị.`,
          en: `No unit "${code}" in the data. Check the unit code.`,
        })
      }
      return explainUnit(card, unit, plan.ranker && ranks()?.standingOf(unit), references)
    }
    return { explain }
  })
}
