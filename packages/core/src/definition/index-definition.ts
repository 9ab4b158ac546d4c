import type { AggregationUse } from './aggregation-use.js'
import type { ContributionUse } from './contribution-use.js'
import type { CONTRACT_VERSION } from './contract-version.js'
import type { Deprecation } from './deprecation.js'
import type { GradeDefinition } from './grade-definition.js'
import type { IndexNode } from './group-definition.js'
import type { UnitSplit } from './indicator-definition.js'
import type { LocalText } from '../text/local-text.js'
import type { Arithmetic, Policies } from './policies.js'
import type { RankRule } from './rank-rule.js'

/** The version tag that every definition carries. */
export const INDEX_SCHEMA = 'dti-vn.index/1'

/**
 * How far a definition may be trusted. `official`: transcribed from the decision and checked against it. `reconstructed`: rebuilt without the
 * official text. `illustrative`: made for demonstration. Every output says it.
 */
export type Authority = 'official' | 'reconstructed' | 'illustrative'

/** The legal document that issues an index. */
export interface DecisionReference {
  /** E.g. `2878/QĐ-UBND`. */
  readonly number: string
  /** ISO date of signature. */
  readonly date: string
  readonly title: LocalText
  /** E.g. `{ vi: 'UBND tỉnh Hà Tĩnh' }`. */
  readonly issuer?: LocalText | undefined
  readonly article?: string | undefined
}

/** A property of a unit that decides whether an indicator applies to it or in which cohort it ranks. */
export interface TraitDefinition {
  readonly id: string
  /** A unit has the trait when … */
  readonly meaning: LocalText
}

/** A pillar (trụ cột): a view over main indicators. Pillars may overlap and need not cover the index. */
export interface PillarDefinition {
  readonly id: string
  readonly name: LocalText
  /** Ids of main indicators. */
  readonly members: readonly string[]
  readonly basis?: string | undefined
}

/**
 * An index (bộ chỉ số): the whole table for one level in one decision and edition. Plain JSON-serialisable data.
 *
 * `Id`, `Nodes` and `Traits` carry literal types for the compiler, see `defineIndex`.
 */
export interface IndexDefinition<
  Id extends string = string,
  Nodes extends readonly IndexNode[] = readonly IndexNode[],
  Traits extends readonly TraitDefinition[] = readonly TraitDefinition[],
> {
  /** Where an editor finds the JSON Schema of definitions; nothing else reads it, and digests leave it out. */
  readonly $schema?: string | undefined
  readonly schema: typeof INDEX_SCHEMA
  /** Version of the numeric contract that its digits are by; 1 unless given. */
  readonly contract?: typeof CONTRACT_VERSION | undefined
  /** E.g. `qd2878/commune`: lower-case words, digits and hyphens, parts separated by `/`. */
  readonly id: Id
  readonly name: LocalText
  /** Id of the level of units, e.g. `commune`. */
  readonly level: string
  /** The family of lists of units that data are compared with, e.g. `hatinh`; with none unless given. */
  readonly unitLists?: string | undefined
  /** Which edition of the table, e.g. `2023`; not the assessment period of a run. */
  readonly edition: string
  /** ISO dates, inclusive; `to` null while in force. */
  readonly valid: { readonly from: string; readonly to: string | null }
  readonly decision: DecisionReference | null
  readonly authority: Authority
  /** What a reader must know of the standing of this definition; shown with every output. */
  readonly notice?: LocalText | undefined
  /** That another index should be used; every run leaves a warning. */
  readonly deprecated?: Deprecation | undefined
  /** The score of a unit is points / maxPoints × scale. */
  readonly scale: number
  /** Sum of the maximum points of the nodes where the aggregation is `sum`, else the scale of the whole. */
  readonly maxPoints: number
  /** How the nodes at the root are put together; `sum` unless declared. */
  readonly aggregation?: AggregationUse | undefined
  readonly arithmetic?: Arithmetic | undefined
  readonly policies?: Policies | undefined
  readonly traits?: Traits | undefined
  readonly grades?: readonly GradeDefinition[] | undefined
  /** How the grade of a unit is found; `cuts` unless declared. */
  readonly grader?: ContributionUse | undefined
  /** Cohort rules; `rank` and `cohort` of a unit are those of the first. Default `['all']`. */
  readonly cohorts?: readonly UnitSplit[] | undefined
  readonly ranking?: RankRule | undefined
  readonly pillars?: readonly PillarDefinition[] | undefined
  readonly nodes: Nodes
}
