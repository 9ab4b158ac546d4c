import { type ExactContext, type Grader, type Ranker, validateParams } from '@dti-vn/sdk'
import { fail } from '../assert/failure.js'
import { frozenCopy } from '../assert/frozen.js'

/** Params as the schema returns them, frozen; fails where schema or `check` refuse them. */
export function acceptedBy({ params: schema, check }: Pick<Grader | Ranker, 'params' | 'check'>, params: unknown, context: ExactContext): unknown {
  const codes = refusals({ params: schema, ...(check && { check }) }, params, context)
  if (codes.length > 0) fail(`The case is refused: ${codes.join(', ')}.`)
  const validated = validateParams(schema, params)
  return validated.issues ? undefined : frozenCopy(validated.value)
}

/** Codes of the faults of params; what the schema refuses stands as `definition-method-params`. */
export function refusals({ params: schema, check }: Pick<Grader | Ranker, 'params' | 'check'>, params: unknown, context: ExactContext): string[] {
  const validated = validateParams(schema, params)
  if (validated.issues) return validated.issues.map(() => 'definition-method-params')
  return (check?.(frozenCopy(validated.value), context) ?? []).map(({ code }) => code)
}
