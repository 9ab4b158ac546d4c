import type { InputDefinition } from './input-definition.js'
import type { LocalText } from '../text/local-text.js'
import type { Policies } from './policies.js'
import type { TestVector } from './test-vector.js'
import type { UnitSplit } from './unit-split.js'

export type { UnitSplit } from './unit-split.js'

/**
 * A component indicator (chỉ số thành phần): the leaf of an index, which gets points.
 *
 * `Code` and `Values` are there for the compiler only: they carry the literal code and input ids, so that data rows are checked.
 */
export interface IndicatorDefinition<Code extends string = string, Values = unknown> {
  readonly kind: 'indicator'
  /** Hierarchical code as text, e.g. `1.10`; natural order (1.9 before 1.10), unique in the index. */
  readonly code: Code
  readonly name: LocalText
  /** Maximum points, ≥ 0, with at most the places of the index; 0 for deductions and for information. */
  readonly maxPoints: number
  /** True for figures that are collected and shown but not scored: `maxPoints` is then 0. */
  readonly information?: boolean | undefined
  /** Weight in the aggregation of the parent, ≥ 0; 1 unless declared. A sum does not look at it. */
  readonly weight?: number | undefined
  /** Id of the scoring method. */
  readonly method: string
  /** Parameters of the method; the method's own schema checks them. */
  readonly params?: Readonly<Record<string, unknown>> | undefined
  readonly inputs: readonly InputDefinition[]
  /** Documents that prove the value (tài liệu kiểm chứng). */
  readonly evidence?: LocalText | undefined
  /** Who or which system supplies and verifies the figure. */
  readonly source?: LocalText | undefined
  /** The trait a unit must have for the indicator to apply. */
  readonly trait?: string | undefined
  /** Narrows the reference set of `relative` and the `ref_…` aggregates; `all` units of the data set unless declared. */
  readonly reference?: UnitSplit | undefined
  /** Overrides of the policies of the index. */
  readonly policies?: Policies | undefined
  /** Where the row comes from: a code of the catalogue that defines it, e.g. `922-family`. */
  readonly basis?: string | undefined
  /** What was read and what was drafted. */
  readonly basisNote?: string | undefined
  /** Worked cases that hold for this indicator; the definition check computes them. */
  readonly vectors?: readonly TestVector[] | undefined
  /** Types only, never present at run time. */
  readonly '~values'?: Values | undefined
}
