import type { IndexDefinition } from '@dti-vn/core'
import type { Validator } from '../contributions/validator.js'

/** Whether a validator is for an index. */
export function appliesTo({ indexes, levels }: Validator, { id, level }: IndexDefinition): boolean {
  if (!indexes && !levels) return true
  return indexes?.includes(id) === true || levels?.includes(level) === true
}
