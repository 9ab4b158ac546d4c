import type { InputDefinition } from '../../src/definition/input-definition.js'
import type { Cell } from './read-cell.js'
import type { Fraction } from './fraction.js'

/** One use of a method: by an indicator, or by a part of one. */
export interface MethodUse {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
  /** Maximum points of the indicator or part. */
  readonly max: Fraction
  /** The inputs that this use takes, in order. */
  readonly inputs: readonly InputDefinition[]
  /** Looks up other methods; for `sum_of_parts`. */
  readonly methodOf: (id: string) => OracleMethod
}

/** What is known of one unit for one indicator, by input id. */
export type Cells = ReadonlyMap<string, Cell>

export type Aggregate = 'max' | 'min' | 'mean' | 'sd' | 'count' | 'rank'

/** Asks for an aggregate of a figure over the reference set of the unit. `key` stands for the figure; equal keys mean the same figure. */
export type AskReference = (key: object, aggregate: Aggregate, figure: (cells: Cells) => Fraction) => Fraction | undefined

/** A unit's case for a rule. All cells are given, or blank where the method lets them be. */
export interface RuleCase {
  readonly cells: Cells
  readonly reference: AskReference
}

/** What the oracle knows of a scoring method. Nothing here looks at an `Expr`. */
export interface OracleMethod {
  /** The exact points before the final rounding, clamped. Throws a `RuleFault`. */
  readonly points: (use: MethodUse, unit: RuleCase) => Fraction
  /** True when the blank inputs make the indicator missing. */
  readonly isMissing: (use: MethodUse, isBlank: (id: string) => boolean) => boolean
  /** An input with the bounds or options that the method adds. */
  readonly refine?: (use: MethodUse, input: InputDefinition) => InputDefinition
  /** Ids of the inputs that the method names itself, or how many it takes in declared order. */
  readonly takes: (params: Readonly<Record<string, unknown>>, inputs: readonly InputDefinition[]) => readonly string[] | number
}
