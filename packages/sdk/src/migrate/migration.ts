import type { LocalText } from '@dti-vn/core'

/** A definition as JSON has it, before its shape is known. */
export type DefinitionJson = Readonly<Record<string, unknown>>

/** The step from one version of the numeric contract to the next. */
export interface Migration {
  /** The version that it starts from. */
  readonly from: number
  /**
   * The definition that means by the next version what the given one means by this, and what was changed, in words. Pure; where one cannot mean the same, it says so
   * in a change and leaves the part as it is. The key `contract` is not its business.
   */
  readonly apply: (definition: DefinitionJson) => { readonly definition: DefinitionJson; readonly changes: readonly LocalText[] }
}

/** Every step, one for each version but the present one. None yet: the present version is the first. */
export const MIGRATIONS: readonly Migration[] = Object.freeze([])
