import type { IssueCode } from '@dti-vn/sdk'
import type { Waiver } from '../assert/cases.js'

/** A child of the node, as decimals. */
export interface AggregationChild {
  readonly points: number
  readonly maximum: number
  /** 1 unless given. */
  readonly weight?: number
}

interface Use {
  readonly params?: Readonly<Record<string, unknown>>
  /** Maximum of the node. */
  readonly maximum: number
}

/** Children that must be put together, and what must come out. */
export interface ValidAggregationCase extends Use {
  readonly name: string
  readonly items: readonly AggregationChild[]
  /** Points of the node from a hand calculation or a published table; null where the node has no value. */
  readonly points: number | null
  /** How far the exact points may be from `points`, 0 unless given: for values that are printed rounded. */
  readonly within?: number
}

/** Params or weights that must be refused, with the codes of the faults in any order. */
export interface InvalidAggregationCase extends Partial<Use> {
  readonly name: string
  readonly weights?: readonly number[]
  /** `definition-method-params` for what the params schema refuses. */
  readonly codes: readonly IssueCode[]
}

/** The cases of an aggregation. */
export interface AggregationCases {
  readonly valid: readonly ValidAggregationCase[] | Waiver
  readonly invalid: readonly InvalidAggregationCase[] | Waiver
}

/** Keys that a case may have. */
export const AGGREGATION_CASE_KEYS = Object.freeze({
  valid: ['name', 'params', 'maximum', 'items', 'points', 'within'],
  invalid: ['name', 'params', 'maximum', 'weights', 'codes'],
} as const satisfies { valid: readonly (keyof ValidAggregationCase)[]; invalid: readonly (keyof InvalidAggregationCase)[] })
