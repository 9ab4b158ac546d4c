import type { ScoreResult } from '@dti-vn/sdk'
import type { SqlResult } from '../src/index.js'

/** What a comparison of an SQL result with the engine's found. */
export interface SqlComparison {
  readonly differences: readonly string[]
  /** Indicators of units that were compared. */
  readonly cells: number
  /** Cells that the SQL says it cannot compute. */
  readonly unsupported: number
}

/**
 * Every digit, state, reason, grade, cohort and rank. Where SQL says `unsupported`, and only there, a unit may lack its score and its cohort its
 * ranks.
 */
export function compareResults(expected: ScoreResult, actual: SqlResult): SqlComparison {
  const differences: string[] = []
  let cells = 0
  let unsupported = 0
  const note = (where: string, want: unknown, got: unknown) => {
    if (!Object.is(want, got)) differences.push(`${where}: expected ${String(want)}, got ${String(got)}`)
  }
  note('units', expected.units.map(({ code }) => code).sort().join(' '), actual.units.map(({ code }) => code).sort().join(' '))
  const isLost = (code: string) => Object.values(actual.unit(code)?.indicators ?? {}).some(({ state }) => state === 'unsupported')
  for (const unit of expected.units) {
    const got = actual.unit(unit.code)
    if (!got) continue
    for (const [code, indicator] of Object.entries(unit.indicators)) {
      cells += 1
      const own = got.indicators[code]
      if (own?.state === 'unsupported') {
        unsupported += 1
        note(`${unit.code} ${code} of a cell that is unsupported: state`, 'scored', ['scored', 'missing', 'invalid', 'not-applicable', 'rejected'].includes(indicator.state) ? 'scored' : indicator.state)
        continue
      }
      for (const key of ['state', 'reason', 'points', 'maxPoints'] as const) note(`${unit.code} ${code} ${key}`, indicator[key], own?.[key])
    }
    const lost = isLost(unit.code)
    for (const key of ['name', 'parent', 'cohort', 'submitted'] as const) note(`${unit.code} ${key}`, unit[key], got[key])
    if (lost) {
      note(`${unit.code} score of a unit with an unsupported cell`, null, got.score)
      continue
    }
    for (const key of ['points', 'maxPoints', 'value', 'score', 'grade'] as const) note(`${unit.code} ${key}`, unit[key], got[key])
    for (const part of ['main', 'groups', 'pillars'] as const) {
      note(`${unit.code} ${part}`, JSON.stringify(unit[part]), JSON.stringify(got[part]))
    }
    const ranks = { first: unit.rank, ...unit.ranks }
    const gotRanks = { first: got.rank, ...got.ranks }
    for (const [rule, rank] of Object.entries(ranks)) {
      const own = gotRanks[rule as keyof typeof gotRanks]
      if (own === null && rank !== null && expected.units.some(({ code }) => isLost(code))) continue
      note(`${unit.code} rank ${rule}`, rank, own)
    }
  }
  return { differences, cells, unsupported }
}
