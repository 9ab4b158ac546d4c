import type { IndicatorDefinition } from './indicator-definition.js'
import type { LocalText } from './local-text.js'

/** A node of the definition tree. */
export type IndexNode = GroupDefinition | IndicatorDefinition

/**
 * An inner node of the tree. With role `main` it is a main indicator (chỉ số chính): its points are the sum of what stands under it, not
 * below 0. With role `group` it only groups. Every indicator stands under exactly one main indicator, at any depth.
 */
export interface GroupDefinition<Id extends string = string, Children extends readonly IndexNode[] = readonly IndexNode[]> {
  readonly kind: 'group'
  readonly role: 'main' | 'group'
  /** `[A-Za-z][A-Za-z0-9_]*`, unique in the index ignoring case. */
  readonly id: Id
  /** Code printed before the name, e.g. `1`. */
  readonly code?: string | undefined
  readonly name: LocalText
  /** Maximum points; equal to the sum over the children. */
  readonly maxPoints: number
  /** How the children are put together; `sum` unless declared, and nothing else yet. */
  readonly aggregation?: 'sum' | undefined
  readonly basis?: string | undefined
  readonly children: Children
}
