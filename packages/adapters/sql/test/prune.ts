import type { GroupDefinition, IndexDefinition, IndexNode } from '@dti-vn/sdk'
import { numberOf } from '../../../core/test/contract/world/decimals.js'
import type { World } from '../../../core/test/contract/world/world.js'

/** The world without some indicators, or undefined when nothing is left. */
export function withoutIndicators({ index, rows }: World, codes: ReadonlySet<string>): World | undefined {
  const places = index.arithmetic?.places ?? 2
  const nodes = kept(index.nodes, codes, places)
  if (nodes.length === 0) return undefined
  const pruned: IndexDefinition = { ...index, nodes, maxPoints: sumPoints(nodes, places) }
  const left = (list: readonly string[] | undefined) => list?.filter((code) => !codes.has(code))
  return {
    index: pruned,
    rows: rows.map((row) => ({ ...row, values: Object.fromEntries(Object.entries(row.values).filter(([code]) => !codes.has(code))), rejected: left(row.rejected), approved: left(row.approved) })),
  }
}

function kept(nodes: readonly IndexNode[], codes: ReadonlySet<string>, places: number): IndexNode[] {
  return nodes.flatMap((node): IndexNode[] => {
    if (node.kind === 'indicator') return codes.has(node.code) ? [] : [node]
    const children = kept(node.children, codes, places)
    const group: GroupDefinition = { ...node, children, maxPoints: sumPoints(children, places) }
    return children.length === 0 ? [] : [group]
  })
}

function sumPoints(nodes: readonly { readonly maxPoints: number }[], places: number): number {
  return numberOf({ n: nodes.reduce((total, node) => total + Math.round(node.maxPoints * 10 ** places), 0), places })
}
