import type { GroupDefinition, IndexNode } from '../../src/definition/group-definition.js'
import { numberOf } from './world/decimals.js'
import type { World } from './world/world.js'

/** Drops units, then indicators, then single values as long as the world still fails: the smallest case of a kind. */
export function shrinkWorld(world: World, fails: (world: World) => boolean): World {
  let smallest = world
  for (let changed = true; changed; ) {
    changed = false
    for (const candidate of smaller(smallest)) {
      if (!stillFails(candidate, fails)) continue
      smallest = candidate
      changed = true
      break
    }
  }
  return smallest
}

function stillFails(world: World, fails: (world: World) => boolean): boolean {
  try {
    return fails(world)
  } catch {
    return false
  }
}

function* smaller({ index, rows }: World): Generator<World> {
  for (const row of rows) {
    const others = rows.filter((other) => other !== row)
    if (others.length > 0) yield { index, rows: others }
  }
  const places = index.arithmetic?.places ?? 2
  for (const code of codesOf(index.nodes)) {
    const nodes = without(index.nodes, code, places)
    if (nodes.length === 0) continue
    const left = rows.map((row) => ({ ...row, values: Object.fromEntries(Object.entries(row.values).filter(([key]) => key !== code)) }))
    yield { index: { ...index, nodes, maxPoints: sumPoints(nodes, places) }, rows: left }
  }
  for (const row of rows) {
    if (row.rejected) yield { index, rows: rows.map((other) => (other === row ? { ...row, rejected: undefined } : other)) }
    if (row.approved) yield { index, rows: rows.map((other) => (other === row ? { ...row, approved: undefined } : other)) }
  }
}

function codesOf(nodes: readonly IndexNode[]): string[] {
  return nodes.flatMap((node) => (node.kind === 'indicator' ? [node.code] : codesOf(node.children)))
}

function without(nodes: readonly IndexNode[], code: string, places: number): IndexNode[] {
  return nodes.flatMap((node): IndexNode[] => {
    if (node.kind === 'indicator') return node.code === code ? [] : [node]
    const children = without(node.children, code, places)
    const kept: GroupDefinition = { ...node, children, maxPoints: sumPoints(children, places) }
    return children.length === 0 ? [] : [kept]
  })
}

function sumPoints(nodes: readonly IndexNode[], places: number): number {
  return numberOf({ n: nodes.reduce((total, node) => total + Math.round(node.maxPoints * 10 ** places), 0), places })
}
