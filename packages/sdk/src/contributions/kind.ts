import type { LocalText } from '@dti-vn/core'
import type { FieldsOf } from './field.js'
import type { IdRule } from './id-rule.js'

/**
 * A kind of contribution: everything that composing needs to know of it. A new kind is a file with one of these and a line in `kinds.ts`.
 */
export interface ContributionKind<T extends { readonly id: string }> {
  /** One of them in words, for sentences. */
  readonly one: LocalText & { readonly en: string }
  readonly ids: IdRule
  /** Values that every engine has; plugins may not take their ids. */
  readonly builtIn: readonly T[]
  /** Every field with its shape; null where `faults` knows the whole value. */
  readonly fields: FieldsOf<T> | null
  /** What no single field shows; called when the fields are sound. */
  readonly faults?: ((value: T) => readonly LocalText[]) | undefined
}
