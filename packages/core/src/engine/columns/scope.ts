import type { Dataset } from '../../dataset/dataset.js'
import type { Plan, PlannedIndicator } from '../plan.js'
import { type Assembly, createAssembly } from './assembly.js'
import type { KnownFigures } from './figures.js'
import { BLOCK_SIZE } from './limits.js'
import type { ReferenceValues } from './references/reference-values.js'

/** What the expressions of one indicator are compiled against. */
export interface Scope {
  readonly assembly: Assembly
  readonly plan: Plan
  readonly indicator: PlannedIndicator
  readonly dataset: Dataset
  /** States before the rule is computed; what is not scored is not looked at. */
  readonly states: Uint8Array
  /** Ids of the inputs that are given in every scored cell, because a cell without them is missing. */
  readonly reported: ReadonlySet<string>
  /** Filled in as columns are read; the programs of one run share it. */
  readonly figures: KnownFigures
  /** Values of the reference aggregates; undefined while these themselves are computed. */
  readonly references: ReferenceValues | undefined
}

/** One indicator to be scored for one data set. */
export interface Run {
  readonly plan: Plan
  readonly indicator: PlannedIndicator
  readonly dataset: Dataset
  /** States before the rule is computed. */
  readonly before: Uint8Array
  readonly figures: KnownFigures
}

export function createScope(
  { plan, indicator, dataset, before, figures }: Run, references: ReferenceValues | undefined,
): Scope {
  const size = Math.max(1, Math.min(BLOCK_SIZE, dataset.units.length))
  const required = new Set(indicator.blank.filter((rule) => rule.when === 'any').flatMap((rule) => rule.columns))
  const reported = new Set(indicator.inputs.filter((input) => required.has(input.column)).map((input) => input.definition.id))
  return { assembly: createAssembly(size), plan, indicator, dataset, states: before, reported, figures, references }
}
