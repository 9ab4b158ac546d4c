import type { Imputation } from './imputation/imputation.js'
import type { Powers } from './powers.js'
import type { ExactSums } from './running-sums.js'
import type { AggregationContext, AggregationRule } from '../aggregations/aggregation.js'
import type { GroupDefinition } from '../definition/group-definition.js'
import type { IndexDefinition } from '../definition/index-definition.js'
import type { IndicatorDefinition, UnitSplit } from '../definition/indicator-definition.js'
import type { InputDefinition } from '../definition/input-definition.js'
import type { LocalText } from '../text/local-text.js'
import type { ImputePolicy, MissingPolicy, NaClaimPolicy, NotApplicablePolicy } from '../definition/policies.js'
import type { Expr } from '../formula/expr.js'
import type { Grader } from '../ranking/grader.js'
import type { GradingOf } from '../ranking/grading.js'
import type { MethodWarning } from '../methods/method.js'
import type { Rational } from '../numeric/rational.js'
import type { Ranker } from '../ranking/ranker.js'
import type { StandingsOf } from '../ranking/standings.js'

/** An input as the engine needs it: where its column stands and what it accepts. */
export interface PlannedInput {
  /** Position of the column in a data set. */
  readonly column: number
  readonly indicator: number
  /** The definition with the bounds and options that the method added. */
  readonly definition: InputDefinition
  /** Option ids of a choice; their positions are the values of the column. */
  readonly options: readonly string[]
  /** False when the id names another figure in other indicators. */
  readonly shared: boolean
}

/** An indicator ready to be scored. */
export interface PlannedIndicator {
  readonly index: number
  readonly definition: IndicatorDefinition
  readonly main: number
  readonly inputs: readonly PlannedInput[]
  readonly inputById: ReadonlyMap<string, PlannedInput>
  /** Points clamped to [lowest, maximum] unless not `bounded`, before rounding. */
  readonly expr: Expr
  readonly bounded: boolean
  /** Maximum and lowest points as scaled integers. */
  readonly maximum: number
  readonly lowest: number
  readonly blank: readonly { readonly columns: readonly number[]; readonly when: 'any' | 'all' }[]
  readonly notApplicableWhen: Expr | undefined
  readonly warnings: readonly MethodWarning[]
  readonly missing: MissingPolicy
  readonly notApplicable: NotApplicablePolicy
  readonly naClaim: NaClaimPolicy
  /** How figures that were not reported are filled in. */
  readonly impute: ImputePolicy | undefined
  readonly trait: string | undefined
  /** Splits the reference set. */
  readonly reference: UnitSplit
  /** Distinct reference aggregates in `expr` and `notApplicableWhen`. */
  readonly references: readonly (Expr & { readonly op: 'ref' })[]
  readonly rule: LocalText
  /** Set when the method threw while it was expanded: every unit to which the indicator applies gets state failed. */
  readonly failure: string | undefined
}

/** An inner node or an indicator, by its position in the plan. */
export interface PlannedStep {
  readonly kind: 'node' | 'indicator'
  readonly index: number
}

/** A child of a node. */
export interface PlannedChild extends PlannedStep {
  readonly weight: Rational
}

/** How the children of a node are put together. */
export interface PlannedAggregation {
  readonly aggregation: AggregationRule
  readonly params: unknown
  readonly context: AggregationContext
}

/** An inner node ready to be summed, or the root. */
export interface PlannedNode {
  /** Undefined for the root. */
  readonly definition: GroupDefinition | undefined
  readonly children: readonly PlannedChild[]
  readonly how: PlannedAggregation
  /** Declared maximum as a scaled integer. */
  readonly maximum: number
  readonly round: number | undefined
}

/** A main indicator. */
export interface PlannedMain {
  readonly index: number
  readonly definition: GroupDefinition
  /** Its position among `plan.nodes`. */
  readonly node: number
}

/** A grader that the definition names. */
export interface PlannedGrader {
  readonly grader: Grader
  readonly params: unknown
  readonly grading: GradingOf
}

/** A ranker that the definition names. */
export interface PlannedRanker {
  readonly ranker: Ranker
  readonly params: unknown
  readonly standings: StandingsOf
}

/** A compiled index. Immutable; score any number of data sets with it. */
export interface Plan {
  readonly definition: IndexDefinition
  readonly places: number
  /** 10^places. */
  readonly factor: number
  readonly roundingAt: 'indicator' | 'total'
  readonly indicators: readonly PlannedIndicator[]
  readonly indicatorByCode: ReadonlyMap<string, PlannedIndicator>
  /** Inner nodes, children before parents; the last one is the root. */
  readonly nodes: readonly PlannedNode[]
  /**
   * Every indicator and node once, each after what it needs: a node after its children. What executors compute they compute in this order, and each step for all units,
   * with references, rejections and awards, before the next.
   */
  readonly steps: readonly PlannedStep[]
  readonly mains: readonly PlannedMain[]
  readonly columns: readonly PlannedInput[]
  readonly cohorts: readonly UnitSplit[]
  /** Fills figures in; undefined where no policy asks for it. */
  readonly imputation: Imputation | undefined
  /** Undefined where every rule has rational values. */
  readonly powers: Powers | undefined
  /** Undefined where sums are of whole numbers of the last place. */
  readonly exactSums: ExactSums | undefined
  /** Undefined where grades are cuts of the score. */
  readonly grader: PlannedGrader | undefined
  /** Undefined where units rank by their score. */
  readonly ranker: PlannedRanker | undefined
  /** Traits that indicators, cohorts or the rank rule ask for. */
  readonly traits: readonly string[]
}
