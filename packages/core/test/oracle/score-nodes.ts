import type { UnitRow } from '../../src/dataset/rows.js'
import type { IndexNode } from '../../src/definition/group-definition.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import type { IndicatorDefinition } from '../../src/definition/indicator-definition.js'
import { decimal, type Fraction, largest, scaled, smallest, total, unscaled, ZERO } from './fraction.js'
import { scoreIndicator } from './score-indicator.js'
import { collectUnits, type OracleUnit } from './units.js'

/** A node of one unit: exact points, the maximum that applies, and whether anything of it applies. */
interface Sum {
  readonly points: Fraction
  readonly maximum: Fraction
  readonly applies: boolean
}

/** Printed numbers of a node: points at the places of the index, value at four. */
interface OracleNode {
  readonly points: number
  readonly maxPoints: number
  readonly value: number | null
}

export interface OracleNodes extends OracleNode {
  readonly code: string
  readonly score: number | null
  readonly nodes: Readonly<Record<string, OracleNode>>
}

/** Scores an index of any tree by the text of the contract: means, smallest and largest values, sums, and rounding at nodes. */
export function scoreNodes(index: IndexDefinition, rows: readonly UnitRow[]): OracleNodes[] {
  const places = index.arithmetic?.places ?? 2
  const atTotal = index.arithmetic?.roundingAt === 'total'
  const units = collectUnits(rows)
  const leaves = index.nodes.flatMap(leavesOf)
  const cells = new Map(leaves.map((item) => [item, scoreIndicator(item, units, item.policies?.naClaim ?? index.policies?.naClaim)] as const))

  function award(item: IndicatorDefinition, position: number): Sum & { readonly refuses: boolean } {
    const cell = cells.get(item)?.[position]
    if (!cell) throw new Error(`no cell of ${item.code}`)
    const { missing = 'zero', notApplicable = 'exclude' } = { ...index.policies, ...item.policies }
    const maximum = decimal(item.maxPoints)
    const isNot = cell.state === 'not-applicable'
    const leaves = (isNot && notApplicable === 'exclude') || (cell.state === 'missing' && cell.reason !== 'na-unapproved' && missing === 'exclude')
    const points = isNot && notApplicable === 'full' ? maximum : cell.points
    return {
      points: atTotal ? points : unscaled(scaled(points, places), places),
      maximum: leaves ? ZERO : maximum,
      applies: !isNot || (!leaves && maximum.gt(ZERO)),
      refuses: cell.state === 'missing' && missing === 'refuse',
    }
  }

  function print({ points, maximum }: Sum): OracleNode {
    const value = maximum.gt(ZERO) ? Number(scaled(points.div(maximum), 4)) / 1e4 : null
    return { points: shown(points), maxPoints: shown(maximum), value }
  }

  function shown(value: Fraction): number {
    return unscaled(scaled(value, places), places).valueOf()
  }

  return units.map((unit, position) => {
    const nodes: Record<string, OracleNode> = {}
    const visit = (node: IndexNode): Sum => {
      if (node.kind === 'indicator') return award(node, position)
      const sum = putTogether(node, node.children.map((child) => ({ ...visit(child), weight: decimal(child.weight ?? 1) })))
      const floored = node.role === 'main' && sum.points.lt(ZERO) ? ZERO : sum.points
      const rounded = node.round === undefined ? floored : unscaled(scaled(floored, node.round), node.round)
      nodes[node.id] = print({ ...sum, points: rounded })
      return { ...sum, points: rounded }
    }
    const whole = putTogether(index, index.nodes.map((child) => ({ ...visit(child), weight: decimal(child.weight ?? 1) })))
    const refused = isSilent(unit) || leaves.some((item) => award(item, position).refuses)
    const score = refused || !whole.maximum.gt(ZERO) ? null : shown(whole.points.div(whole.maximum).mul(decimal(index.scale)))
    return { code: unit.code, ...print(whole), value: score === null ? null : print(whole).value, score, nodes }
  })
}

type Weighted = Sum & { readonly weight: Fraction }

/** What nodes of every kind do with their children, on the scale of the maximum that they declare. */
function putTogether({ aggregation, maxPoints }: Pick<IndexDefinition, 'aggregation' | 'maxPoints'>, children: readonly Weighted[]): Sum {
  const applies = children.some((child) => child.applies)
  const { use: id, params = {} } = typeof aggregation === 'object' ? aggregation : { use: aggregation ?? 'sum' }
  if (id === 'sum') return { points: total(children.map(({ points }) => points)), maximum: total(children.map(({ maximum }) => maximum)), applies }
  const present = children.filter(({ maximum }) => maximum.gt(ZERO))
  const counting = present.filter(({ weight }) => weight.gt(ZERO))
  const nothing = { points: ZERO, maximum: ZERO, applies }
  const available = (params as { readonly available?: { readonly least: number; readonly of?: 'weight' | 'children' } }).available
  const count = (list: readonly Weighted[]) => (available?.of === 'children' ? decimal(list.length) : total(list.map(({ weight }) => weight)))
  if (counting.length === 0) return nothing
  if (available && count(present).lt(decimal(available.least).mul(count(children.filter((child) => child.applies))))) return nothing
  const most = decimal(maxPoints)
  const values = counting.map(({ points, maximum, weight }) => ({ value: points.div(maximum).mul(most), weight }))
  const [first, ...others] = values.map(({ value }) => value)
  if (!first) return nothing
  const points = id === 'min' ? smallest(first, ...others) : id === 'max' ? largest(first, ...others)
    : total(values.map(({ value, weight }) => value.mul(weight))).div(total(values.map(({ weight }) => weight)))
  return { points, maximum: most, applies }
}

function leavesOf(node: IndexNode): IndicatorDefinition[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(leavesOf)
}

/** True of a unit that reported nothing at all. */
function isSilent({ values }: OracleUnit): boolean {
  return [...values.values()].every((given) => given.every((value) => value === undefined || value === null || value === ''))
}
