import type { InputDefinition } from '../definition/input-definition.js'
import type { Deprecation } from '../definition/deprecation.js'
import type { LocalText } from '../text/local-text.js'
import type { Expr } from '../formula/expr.js'
import type { FunctionTable } from '../formula/functions/formula-function.js'
import type { RunIssueCode } from '../issues/make-run-issue.js'
import type { IssueParam } from '../issues/issue.js'
import type { ParamsSchema } from './params-schema.js'

/** What a method knows of the indicator, or of the part inside `sum_of_parts`, that uses it. */
export interface MethodContext {
  /** The inputs that the method takes, in declared order. */
  readonly inputs: readonly InputDefinition[]
  readonly maxPoints: number
  /** Decimal places of the points of the index. */
  readonly places: number
  /** Looks up another method by id; only `sum_of_parts` needs it. */
  readonly method: (id: string) => MethodRule | undefined
  /** Ids that `method` knows. */
  readonly methodIds: readonly string[]
  /** Functions that plugins add to the formula language, by the names that formulas write; for `parseFormula`. */
  readonly functions: FunctionTable
}

/** A fault in how an indicator uses a method. `path` is relative to the indicator, e.g. `['params', 'steps', 1]`. */
export interface MethodFault {
  readonly code: RunIssueCode
  readonly path: readonly (string | number)[]
  readonly params: Readonly<Record<string, IssueParam>>
}

/** A condition that leaves a warning without changing points. */
export interface MethodWarning {
  readonly code: 'numerator-exceeds-denominator' | 'zero-denominator-settled'
  /** Ids of the inputs to name in the warning. */
  readonly inputs: readonly string[]
  readonly when: Expr
  /** Further parameters of the sentence. */
  readonly params?: Readonly<Record<string, IssueParam>> | undefined
}

/** The indicator is missing when `any` or `all` of these inputs are empty. */
export interface BlankRule {
  readonly inputs: readonly string[]
  readonly when: 'any' | 'all'
}

/** What a method expands to: the rule of one indicator as data. */
export interface RuleExpansion {
  /** Points before they are clamped to [lowest, maximum] and rounded. */
  readonly points: Expr
  /** False for a rule whose points may lie outside [lowest, maximum], such as a z-score: they are then not clamped. Default true. */
  readonly bounded?: boolean | undefined
  /** Lower end of the clamp, 0 unless given; negative only for deductions. */
  readonly lowest?: number | undefined
  /** The inputs with the bounds and options that the method adds; in the order of `context.inputs`. */
  readonly inputs: readonly InputDefinition[]
  readonly blank: readonly BlankRule[]
  /** Where this holds the indicator is not applicable. */
  readonly notApplicableWhen?: Expr | undefined
  readonly warnings: readonly MethodWarning[]
  /** The rule in words; absent where nobody is to read it. */
  readonly rule?: LocalText | undefined
}

/** What a method expands to, with the rule in words. */
export interface Expansion extends RuleExpansion {
  readonly rule: LocalText
}

/**
 * What scoring needs of a method: a macro from params and inputs to an `Expr`. Texts and checks are absent where definitions were checked before and nobody
 * reads them, as in a browser that only scores.
 */
export interface MethodRule<Params = unknown> {
  readonly id: string
  /**
   * True when the ids of the inputs name answers of this indicator only (`A` to `D` of a survey), so that the same id elsewhere is another
   * figure and no warning is left when they differ.
   */
  readonly ownInputs?: boolean | undefined
  /** Schema of `params`; any Standard Schema. Without one they are taken as they are. */
  readonly params?: ParamsSchema<Params> | undefined
  /** Inputs taken inside `sum_of_parts` where a part names none: ids, or how many of the next ones. */
  takes(params: Params, inputs: readonly InputDefinition[]): readonly string[] | number
  /** All faults of params and inputs together; `expand` is called only when there are none. */
  check?(params: Params, context: MethodContext): readonly MethodFault[]
  expand(params: Params, context: MethodContext): RuleExpansion
}

/**
 * A scoring method (cách tính). A method is a macro: it checks its params and inputs and expands to an `Expr`, so every executor, the
 * explanation, SQL and spreadsheets understand it without knowing it. Plain data and pure functions.
 */
export interface ScoringMethod<Params = unknown> extends MethodRule<Params> {
  readonly title: LocalText
  readonly description: LocalText
  /** Where a rule of this kind was read. */
  readonly source?: string | undefined
  readonly params: ParamsSchema<Params>
  readonly deprecated?: Deprecation | undefined
  check(params: Params, context: MethodContext): readonly MethodFault[]
  expand(params: Params, context: MethodContext): Expansion
}
