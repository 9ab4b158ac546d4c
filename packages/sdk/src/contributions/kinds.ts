import { aggregations } from './aggregations.js'
import { executors } from './executors.js'
import { functions } from './functions.js'
import { graders } from './graders.js'
import { indexes } from './indexes.js'
import { issues } from './issues.js'
import type { ContributionKind } from './kind.js'
import { levels } from './levels.js'
import { locales } from './locales.js'
import { methods } from './methods.js'
import { normalisations } from './normalisations.js'
import { rankers } from './rankers.js'
import { reporters } from './reporters.js'
import { sinks } from './sinks.js'
import { sources } from './sources.js'
import { unitLists } from './unit-lists.js'
import { validators } from './validators.js'

/** Every kind of contribution that an engine understands. A plugin with any other key is refused. */
export const KINDS = Object.freeze({
  levels,
  unitLists,
  indexes,
  methods,
  normalisations,
  aggregations,
  functions,
  graders,
  rankers,
  executors,
  validators,
  sources,
  sinks,
  reporters,
  issues,
  locales,
})

/** A key of the contributions of a plugin. */
export type KindName = keyof typeof KINDS

/** One contribution of a kind. */
export type ContributionOf<K extends KindName> = (typeof KINDS)[K] extends ContributionKind<infer T> ? T : never

/** What a plugin adds, by kind: lists of plain values with an `id`. */
export type Contributions = { readonly [K in KindName]?: readonly ContributionOf<K>[] }

/** The keys of `KINDS`, in order. */
export const KIND_NAMES = Object.freeze(Object.keys(KINDS) as KindName[])
