import { type AbsentValue, type Aggregation, type AggregationItem, ISSUE_LANGUAGES, type Rational, rationalOfNumber, validateParams } from '@dti-vn/sdk'
import { fail, failIfAny, messageOf } from '../assert/failure.js'
import { frozenCopy } from '../assert/frozen.js'
import { faultsOfText } from '../assert/texts.js'
import type { AggregationChild } from './cases.js'

/** What an aggregation makes of children, called as the engine calls it, with frozen arguments. */
export function aggregateOf(aggregation: Aggregation, params: unknown, items: readonly AggregationItem[], maximum: Rational): Rational | undefined {
  const context = frozenCopy({ maximum, weights: items.map(({ weight }) => weight) })
  try {
    const value: unknown = aggregation.aggregate(frozenCopy(items), frozenCopy(params), context)
    if (value === undefined || isRational(value)) return value
    if (isAbsent(value)) {
      failIfAny(faultsOfText('The reason "absent"', value.absent))
      return undefined
    }
    return fail('aggregate() returns no rational number: return { n, d } of the library, or { absent } or undefined where the node has no value.')
  } catch (error) {
    if (error instanceof Error && error.name === 'AssertionError') throw error
    return fail(`aggregate() threw: ${messageOf(error)}`)
  }
}

/** Faults that the schema and `check` find; a fault of the schema stands as `definition-method-params`. */
export function codesOf(aggregation: Aggregation, params: unknown, weights: readonly Rational[], maximum: Rational): string[] {
  const validated = validateParams(aggregation.params, params)
  if (validated.issues) return validated.issues.map(() => 'definition-method-params')
  const codes = (aggregation.check?.(frozenCopy(validated.value), frozenCopy({ maximum, weights })) ?? []).map(({ code }) => code as string)
  const unknown = codes.find((code) => !Object.hasOwn(ISSUE_LANGUAGES.en.messages, code))
  if (unknown !== undefined) fail(`check() returns the unknown code "${unknown}": use one of docs/errors.md.`)
  return codes
}

/** Params as the schema returns them. */
export function acceptedParams(aggregation: Aggregation, params: unknown): unknown {
  const validated = validateParams(aggregation.params, params)
  return validated.issues ? fail(`The params are refused: ${validated.issues.map(({ message }) => message).join('; ')}`) : validated.value
}

/** Children as the engine hands them over. */
export function itemsOf(children: readonly AggregationChild[]): AggregationItem[] {
  return children.map(({ points, maximum, weight = 1 }) => ({ points: rationalOfNumber(points), maximum: rationalOfNumber(maximum), weight: rationalOfNumber(weight) }))
}

function isAbsent(value: unknown): value is AbsentValue {
  return typeof value === 'object' && value !== null && 'absent' in value
}

function isRational(value: unknown): value is Rational {
  return typeof value === 'object' && value !== null && 'n' in value && 'd' in value && typeof value.n === 'bigint' && typeof value.d === 'bigint' && value.d > 0n
}
