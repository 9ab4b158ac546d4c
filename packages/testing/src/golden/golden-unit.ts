import type { AnyValues, IndicatorResult, Reason, State, UnitResult, UnitRow } from '@dti-vn/sdk'

/** What must come out for one indicator of a golden unit. */
export interface GoldenIndicator {
  /** Not compared unless given, as `maxPoints` and `reason`. */
  readonly points?: number
  readonly maxPoints?: number
  /** `scored` unless given. */
  readonly state?: State
  readonly reason?: Reason
}

/** A unit that was scored by hand. At least one expectation must stand. */
export interface GoldenUnit<Values = AnyValues> {
  readonly name: string
  readonly row: UnitRow<Values>
  /** Other units of the data, for methods that compare units. */
  readonly others?: readonly UnitRow<Values>[]
  readonly points?: number
  readonly maxPoints?: number
  readonly score?: number | null
  /** Id of the grade. */
  readonly grade?: string | null
  /** Expectations by indicator code. */
  readonly indicators?: Readonly<Partial<Record<string, GoldenIndicator>>>
}

export const GOLDEN_KEYS: readonly (keyof GoldenUnit)[] = Object.freeze(['name', 'row', 'others', 'points', 'maxPoints', 'score', 'grade', 'indicators'])
const INDICATOR_KEYS: readonly (keyof GoldenIndicator)[] = Object.freeze(['points', 'maxPoints', 'state', 'reason'])

/** What a unit got that differs from what was worked out, a sentence each. */
export function differences(golden: GoldenUnit, unit: UnitResult): string[] {
  const faults: string[] = []
  const compare = (what: string, actual: unknown, expected: unknown) => {
    if (actual !== expected) faults.push(`${what} is ${String(actual)}; expected ${String(expected)}.`)
  }
  for (const key of ['points', 'maxPoints', 'score', 'grade'] as const) if (golden[key] !== undefined) compare(key, unit[key], golden[key])
  for (const [code, expected] of Object.entries(golden.indicators ?? {})) {
    const found = unit.indicators[code]
    if (!expected) continue
    if (!found) faults.push(`The index has no indicator "${code}".`)
    else faults.push(...unknownIndicatorKeys(code, expected), ...indicatorDifferences(code, expected, found))
  }
  return faults
}

function unknownIndicatorKeys(code: string, expected: GoldenIndicator): string[] {
  return Object.keys(expected)
    .filter((key) => !(INDICATOR_KEYS as readonly string[]).includes(key))
    .map((key) => `The expectation of ${code} has the unknown key "${key}". Known keys: ${INDICATOR_KEYS.join(', ')}.`)
}

function indicatorDifferences(code: string, expected: GoldenIndicator, found: IndicatorResult): string[] {
  const wanted = { state: 'scored', ...expected }
  const text = ({ points, maxPoints, state, reason }: GoldenIndicator | IndicatorResult) =>
    [
      wanted.points === undefined ? [] : `${String(points)}${wanted.maxPoints === undefined ? '' : ` of ${String(maxPoints)}`} points`,
      wanted.points === undefined && wanted.maxPoints !== undefined ? `${String(maxPoints)} maximum points` : [],
      `${String(state)}${wanted.reason === undefined ? '' : ` (${String(reason)})`}`,
    ].flat().join(', ')
  const [actual, hoped] = [text(found), text(wanted as GoldenIndicator)]
  return actual === hoped ? [] : [`${code} gets ${actual}; expected ${hoped}.`]
}
