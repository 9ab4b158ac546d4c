import type { IndexDefinition } from '../definition/index-definition.js'
import type { UnitSplit } from '../definition/indicator-definition.js'
import { indicatorsOf, mainsOf } from '../definition/tree.js'
import { traitOfSplit } from '../definition/unit-split.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'
import { nearest } from '../issues/nearest.js'
import { DEFAULT_PLACES } from './check-points.js'

type Path = readonly (string | number)[]

/** References inside a definition: traits, pillar members, what the rank rule names, validity dates. */
export function checkReferences(definition: IndexDefinition): Issue[] {
  return [...checkTraits(definition), ...checkPillars(definition), ...checkRanking(definition), ...checkValidity(definition)]
}

/** Traits that a definition refers to, each place of them. */
export function traitsUsed(definition: IndexDefinition): readonly { readonly trait: string; readonly path: Path }[] {
  const used: { readonly trait: string; readonly path: Path }[] = []
  const split = (rule: UnitSplit | undefined, path: Path) => {
    const trait = rule && traitOfSplit(rule)
    if (trait !== undefined) used.push({ trait, path })
  }
  for (const { node, path } of indicatorsOf(definition.nodes)) {
    if (node.trait !== undefined) used.push({ trait: node.trait, path: [...path, 'trait'] })
    split(node.reference, [...path, 'reference'])
    split(node.policies?.impute?.within, [...path, 'policies', 'impute', 'within'])
  }
  split(definition.policies?.impute?.within, ['policies', 'impute', 'within'])
  definition.cohorts?.forEach((rule, i) => {
    split(rule, ['cohorts', i])
  })
  definition.ranking?.unranked?.forEach((rule, i) => used.push({ trait: rule.trait, path: ['ranking', 'unranked', i, 'trait'] }))
  return used
}

function checkTraits(definition: IndexDefinition): Issue[] {
  const known = (definition.traits ?? []).map((trait) => trait.id)
  return traitsUsed(definition)
    .filter(({ trait }) => !known.includes(trait))
    .map(({ trait, path }) => makeIssue('definition-trait-unknown', { path, params: { trait, known, nearest: nearest(trait, known) } }))
}

function checkPillars(definition: IndexDefinition): Issue[] {
  const mains = mainsOf(definition.nodes).map(({ node }) => node.id)
  return (definition.pillars ?? []).flatMap((pillar, i) =>
    pillar.members.flatMap((member, j) =>
      mains.includes(member)
        ? []
        : [makeIssue('definition-pillar-member-unknown', { path: ['pillars', i, 'members', j], params: { id: member, known: mains, nearest: nearest(member, mains) } })],
    ),
  )
}

function checkRanking(definition: IndexDefinition): Issue[] {
  const mains = mainsOf(definition.nodes).map(({ node }) => node.id)
  const codes = indicatorsOf(definition.nodes).map(({ node }) => node.code)
  const issues: Issue[] = []
  definition.ranking?.tieBreakers?.forEach((breaker, i) => {
    const [id, known] = breaker.by === 'main' ? [breaker.id, mains] : breaker.by === 'indicator' ? [breaker.code, codes] : ['', ['']]
    if (!known.includes(id)) {
      issues.push(makeIssue('definition-rank-reference-unknown', { path: ['ranking', 'tieBreakers', i], params: { id, known, nearest: nearest(id, known) } }))
    }
  })
  const places = definition.arithmetic?.places ?? DEFAULT_PLACES
  const rankPlaces = definition.ranking?.places
  if (rankPlaces !== undefined && rankPlaces > places) {
    issues.push(makeIssue('definition-invalid-value', { path: ['ranking', 'places'], params: { expected: `≤ ${String(places)}`, actual: String(rankPlaces) } }))
  }
  const cohorts = definition.cohorts ?? []
  cohorts.forEach((rule, i) => {
    if (cohorts.indexOf(rule) !== i) issues.push(makeIssue('definition-id-duplicate', { path: ['cohorts', i], params: { id: rule } }))
  })
  if (definition.cohorts?.length === 0) issues.push(makeIssue('definition-invalid-value', { path: ['cohorts'], params: { expected: '≥ 1', actual: '0' } }))
  return issues
}

function checkValidity(definition: IndexDefinition): Issue[] {
  const { from, to } = definition.valid
  return to !== null && to < from ? [makeIssue('definition-valid-range', { path: ['valid'], params: { from, to } })] : []
}
