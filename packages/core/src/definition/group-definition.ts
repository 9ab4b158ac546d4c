import type { AggregationUse } from './aggregation-use.js'
import type { IndicatorDefinition } from './indicator-definition.js'
import type { LocalText } from '../text/local-text.js'

/** A node of the definition tree. */
export type IndexNode = GroupDefinition | IndicatorDefinition

/**
 * An inner node of the tree. With role `main` it is a main indicator (chỉ số chính): its points are the sum of what stands under it, not
 * below 0. With role `group` it only groups. In an index that has main indicators every indicator stands under exactly one, at any depth.
 */
export interface GroupDefinition<Id extends string = string, Children extends readonly IndexNode[] = readonly IndexNode[]> {
  readonly kind: 'group'
  readonly role: 'main' | 'group'
  /** `[A-Za-z][A-Za-z0-9_]*`, unique in the index ignoring case. */
  readonly id: Id
  /** Code printed before the name, e.g. `1`. */
  readonly code?: string | undefined
  readonly name: LocalText
  /** Maximum points; equal to the sum over the children where the aggregation is `sum`, else the scale of the node. */
  readonly maxPoints: number
  /** How the children are put together; `sum` unless declared. */
  readonly aggregation?: AggregationUse | undefined
  /** Weight in the aggregation of the parent, ≥ 0; 1 unless declared. A sum does not look at it. */
  readonly weight?: number | undefined
  /** Places to which the points of the node are rounded before its parent uses them; not rounded unless declared. */
  readonly round?: number | undefined
  readonly basis?: string | undefined
  readonly children: Children
}
