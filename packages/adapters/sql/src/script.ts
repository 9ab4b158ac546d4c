import type { Language, Plan, PlannedIndicator, RunContext, UnitSplit } from '@dti-vn/sdk'
import type { Dialect } from './dialects/dialect.js'
import type { IndicatorRule } from './rules/indicator-rule.js'
import type { NodeProgram } from './nodes/node-program.js'
import type { Tables } from './options.js'
import type { Values } from './text/values.js'

/** What every stage of the text works from. */
export interface Script {
  readonly plan: Plan
  readonly dialect: Dialect
  readonly language: Language
  /** When the text is for, for its heading. */
  readonly context: RunContext
  readonly tables: Tables
  readonly values: Values
  /** Rules of the indicators whose method did not fail, in order. */
  readonly rules: readonly IndicatorRule[]
  /** Cohort rules of the run. */
  readonly cohorts: readonly UnitSplit[]
  /** Traits that the text asks for. */
  readonly traits: readonly string[]
  /** 1 where points are rounded at the indicator; else the factor that makes the exact points of every indicator whole. */
  readonly fineness: bigint
  /** Nodes that are not sums of whole numbers; undefined where all are. */
  readonly nodes: NodeProgram | undefined
  /** The dialect with integers just large enough for sums and scores. */
  readonly sums: Dialect
}

/** Numbers of indicators in SQL count from 1, in the order of the definition. */
export function numberOf(indicator: PlannedIndicator): number {
  return indicator.index + 1
}

/** Columns of exact points beside the rounded ones, as far as sums need them. */
export function exactColumns({ fineness, nodes, plan }: Pick<Script, 'fineness' | 'nodes' | 'plan'>): string[] {
  if (nodes) return plan.roundingAt === 'total' ? ['exact_points', 'exact_divisor'] : []
  return fineness === 1n ? [] : ['exact_points']
}

/** The column that says whether a unit has a trait. */
export function traitColumn(script: Pick<Script, 'traits'>, trait: string): string {
  return `trait_${script.traits.indexOf(trait) + 1}`
}
