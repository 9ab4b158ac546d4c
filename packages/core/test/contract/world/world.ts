import type { UnitRow } from '../../../src/dataset/rows.js'
import type { GroupDefinition, IndexNode } from '../../../src/definition/group-definition.js'
import type { IndexDefinition, TraitDefinition } from '../../../src/definition/index-definition.js'
import type { IndicatorDefinition, UnitSplit } from '../../../src/definition/indicator-definition.js'
import type { Policies } from '../../../src/definition/policies.js'
import type { InputValue } from '../../../src/definition/test-vector.js'
import type { MethodCase } from './case.js'
import { numberOf } from './decimals.js'
import { SIMPLE_CASES, sumOfPartsCase } from './parts-case.js'
import { type Random, randomOf } from './random.js'
import { spoil } from './spoil.js'

/** A random index with random data: plain data, nothing hidden. */
export interface World {
  readonly index: IndexDefinition
  readonly rows: readonly UnitRow[]
}

const TRAITS: readonly TraitDefinition[] = [
  { id: 'coastal', meaning: { vi: 'ven biển' } },
  { id: 'urban', meaning: { vi: 'đô thị' } },
]
const SPLITS: readonly UnitSplit[] = ['all', 'all', 'parent', 'trait:coastal', 'trait:urban']
const GRADES = [1, 0.9, 0.85, 0.7, 0.5, 0.333333, 0.1]

/** Makes the world of a seed. With `claims` it also has `NA` that the appraiser decides about, approvals, and units that sent nothing. */
export function makeWorld(seed: number, { claims = false }: { readonly claims?: boolean } = {}): World {
  const world = plainWorld(seed)
  return claims ? withClaims(randomOf(seed + 2 ** 31), world) : world
}

function plainWorld(seed: number): World {
  const random = randomOf(seed)
  const places = random.pick([0, 1, 2, 2, 2, 2, 3, 4, 6])
  const made = Array.from({ length: random.int(1, 3) }, (_, i) => makeMain(random, places, i + 1))
  const nodes = random.chance(0.2) && made.length > 1 ? [wrap(made.map(({ node }) => node), places)] : made.map(({ node }) => node)
  const index: IndexDefinition = {
    schema: 'dti-vn.index/1',
    id: 'random/world',
    name: { vi: 'Ngẫu nhiên' },
    level: 'commune',
    edition: '2026',
    valid: { from: '2026-01-01', to: null },
    decision: null,
    authority: 'illustrative',
    scale: random.pick([1000, 100, 10, 1, 7]),
    maxPoints: sumPoints(nodes, places),
    arithmetic: { places, roundingAt: random.pick(['indicator', 'indicator', 'indicator', 'indicator', 'total']) },
    policies: makePolicies(random),
    traits: TRAITS,
    grades: makeGrades(random),
    cohorts: random.shuffle<UnitSplit>(['all', 'parent', 'trait:coastal']).slice(0, random.int(1, 3)),
    nodes,
  }
  return { index, rows: makeRows(random, made.flatMap(({ cases }) => cases)) }
}

interface MadeIndicator {
  readonly definition: IndicatorDefinition
  readonly made: MethodCase
}

function makeMain(random: Random, places: number, number: number): { node: GroupDefinition; cases: MadeIndicator[] } {
  const cases = Array.from({ length: random.int(2, 5) }, (_, i) => makeIndicator(random, places, `${number}.${i + 1}`))
  const children = cases.map(({ definition }) => definition)
  const node: GroupDefinition = {
    kind: 'group',
    role: 'main',
    id: `main${number}`,
    name: { vi: 'Chính' },
    maxPoints: sumPoints(children, places),
    children,
  }
  return { node, cases }
}

function wrap(children: readonly GroupDefinition[], places: number): GroupDefinition {
  return { kind: 'group', role: 'group', id: 'outer', name: { vi: 'Nhóm' }, maxPoints: sumPoints(children, places), children }
}

function makeIndicator(random: Random, places: number, code: string): MadeIndicator {
  const unit = 10 ** places
  const round = [1, 5, 10, 20, 25, 50].map((points) => points * unit)
  const asked = random.pick([...round, 1, 7, 333, 0, random.int(1, 1000), random.int(1, 100_000)])
  const maker = random.chance(0.15) ? sumOfPartsCase : random.pick(SIMPLE_CASES)
  const made = maker({ random, max: asked, places, prefix: 'v' })
  return {
    made,
    definition: {
      kind: 'indicator',
      code,
      name: { vi: code },
      maxPoints: numberOf({ n: made.max ?? asked, places }),
      method: made.method,
      params: made.params,
      inputs: made.inputs,
      ...(random.chance(0.2) ? { trait: random.pick(TRAITS).id } : {}),
      ...(random.chance(0.7) ? { reference: random.pick(SPLITS) } : {}),
      ...(random.chance(0.3) ? { policies: makePolicies(random) } : {}),
    },
  }
}

function makePolicies(random: Random): Policies {
  return {
    ...(random.chance(0.6) ? { missing: random.pick(['zero', 'zero', 'zero', 'exclude', 'exclude', 'refuse'] as const) } : {}),
    ...(random.chance(0.6) ? { notApplicable: random.pick(['exclude', 'zero', 'full'] as const) } : {}),
  }
}

function makeGrades(random: Random) {
  const cuts = random.shuffle(GRADES).slice(0, random.int(0, 5)).sort((x, y) => y - x)
  return [...cuts, 0].map((from, i) => ({ id: `grade${i}`, name: { vi: 'Hạng' }, from }))
}

function sumPoints(nodes: readonly { readonly maxPoints: number }[], places: number): number {
  return numberOf({ n: nodes.reduce((total, node) => total + Math.round(node.maxPoints * 10 ** places), 0), places })
}

function makeRows(random: Random, indicators: readonly MadeIndicator[]): UnitRow[] {
  const rows: UnitRow[] = []
  const count = random.int(8, 40)
  for (let i = 0; i < count; i += 1) {
    const twin = rows.length > 0 && random.chance(0.1) ? random.pick(rows) : undefined
    rows.push({
      code: `u${i}`,
      parent: random.pick(['p1', 'p1', 'p2', 'p3', null]),
      ...(i > 0 && random.chance(0.05) ? {} : { traits: TRAITS.map(({ id }) => id).filter(() => random.chance(0.6)) }),
      values: twin?.values ?? makeValues(random, indicators),
      ...(random.chance(0.15) ? { rejected: indicators.map(({ definition }) => definition.code).filter(() => random.chance(0.2)) } : {}),
    })
  }
  if (random.chance(0.2)) rows.push(repeated(random, random.pick(rows)))
  return rows
}

function makeValues(random: Random, indicators: readonly MadeIndicator[]): UnitRow['values'] {
  return Object.fromEntries(indicators.map(({ definition: { code, inputs }, made }) => [code, spoil(random, inputs, made.values())]))
}

/** A second row for a unit with some of its values again: duplicates. */
function repeated(random: Random, { code, values }: UnitRow): UnitRow {
  const again = Object.entries(values).flatMap(([indicator, inputs]) => {
    const kept: [string, InputValue | undefined][] = Object.entries(inputs ?? {}).filter(() => random.chance(0.3))
    return kept.length > 0 ? [[indicator, Object.fromEntries(kept)] as const] : []
  })
  return { code, values: Object.fromEntries(again) }
}

function withClaims(random: Random, { index, rows }: World): World {
  const codes = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))]
  const claiming = <Policed extends { readonly policies?: Policies | undefined }>(owner: Policed, chance: number): Policed =>
    random.chance(chance) ? { ...owner, policies: { ...owner.policies, naClaim: random.pick(['accepted', 'appraiser', 'appraiser'] as const) } } : owner
  const nodesOf = (nodes: readonly IndexNode[]): IndexNode[] =>
    nodes.map((node) => (node.kind === 'group' ? { ...node, children: nodesOf(node.children) } : claiming(node, 0.3)))
  return {
    index: claiming({ ...index, nodes: nodesOf(index.nodes) }, 0.7),
    rows: rows.map((row) => ({
      ...row,
      values: random.chance(0.05) ? {} : random.chance(0.3) ? claimed(random, row.values) : row.values,
      ...(random.chance(0.5) ? { approved: codes.filter(() => random.chance(0.4)) } : {}),
    })),
  }
}

/** Values with `NA` in place of some. */
function claimed(random: Random, values: UnitRow['values']): UnitRow['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([code, inputs]) => [
      code,
      random.chance(0.3) ? Object.fromEntries(Object.entries(inputs ?? {}).map(([id, value]) => [id, random.chance(0.6) ? 'NA' : value])) : inputs,
    ]),
  )
}
