import { type Deprecation, type Issue, makeIssue } from '@dti-vn/core'
import { nameOf } from '../compose/owned.js'
import { KIND_NAMES, type KindName } from '../contributions/kinds.js'
import { isRecord } from '../contributions/shape.js'
import type { ContributionsByKind } from './ids.js'
import type { AnyIndex } from '../contributions/indexes.js'
import { appliesTo } from '../validation/applies-to.js'

interface Marked {
  readonly id: string
  readonly deprecated?: Deprecation | undefined
}

/** The warning about a contribution, if its author marked it. */
export function deprecationOf(kind: KindName, { id, deprecated }: Marked): Issue[] {
  if (!deprecated) return []
  const { since, replacedBy, reason } = deprecated
  return [makeIssue('contribution-deprecated', { params: { contribution: nameOf(kind, id), since, replacedBy: replacedBy ?? '', reason } })]
}

/** A warning for every marked contribution of an engine. */
export function allDeprecations(contributions: ContributionsByKind): readonly Issue[] {
  return Object.freeze(KIND_NAMES.flatMap((kind) => (contributions[kind] as readonly Marked[]).flatMap((value) => deprecationOf(kind, value))))
}

/** Kinds that definitions name by id; functions are named inside texts of formulas. */
const NAMED = ['methods', 'normalisations', 'aggregations', 'graders', 'rankers'] as const satisfies readonly KindName[]

/** One warning for everything marked that a definition uses: itself, its level, what it names, also inside params, and what checks it. */
export function deprecationsIn(definition: AnyIndex, contributions: ContributionsByKind): readonly Issue[] {
  const used = new Set<string>()
  gather(definition, used)
  return [
    ...deprecationOf('indexes', definition),
    ...contributions.levels.filter(({ id }) => id === definition.level).flatMap((level) => deprecationOf('levels', level)),
    ...NAMED.flatMap((kind) => (contributions[kind] as readonly Marked[]).filter(({ id }) => used.has(id)).flatMap((value) => deprecationOf(kind, value))),
    ...contributions.validators.filter((validator) => appliesTo(validator, definition)).flatMap((validator) => deprecationOf('validators', validator)),
  ]
}

const NAMING_KEYS: readonly string[] = Object.freeze(['method', 'aggregation', 'grader', 'ranker', 'use'])

/** Every id under a key that names a contribution, at any depth: a method may itself use others, as `sum_of_parts` does. */
function gather(value: unknown, used: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) gather(item, used)
  if (!isRecord(value)) return
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && NAMING_KEYS.includes(key)) used.add(inner)
    gather(inner, used)
  }
}
