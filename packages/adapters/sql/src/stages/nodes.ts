import type { Plan, PlannedNode } from '@dti-vn/sdk'

/** An inner node of the definition as columns: `<column>_points` and so on. */
export interface NodeColumns {
  readonly column: string
  /** Name for readers; undefined for the unit itself. */
  readonly node: PlannedNode
  readonly isMain: boolean
  /** Numbers of the indicators that simply add up in it. */
  readonly numbers: readonly number[]
  /** Columns of the main indicators under it, whose points do not fall below 0. */
  readonly mains: readonly string[]
}

/** The unit itself: the root of the definition. */
export const TOTAL = 'total'

/** Every node as columns: main indicators, then groups, then the unit. */
export function nodeColumns(plan: Plan): NodeColumns[] {
  const mainColumn = new Map(plan.mains.map((main, i) => [main.node, `main_${i + 1}`]))
  const groups = plan.nodes.flatMap(({ definition }, i) => (definition?.role === 'group' ? [i] : []))
  const columnOf = (index: number) => mainColumn.get(index) ?? (groups.includes(index) ? `group_${groups.indexOf(index) + 1}` : TOTAL)

  function below(node: PlannedNode): { readonly numbers: number[]; readonly mains: string[] } {
    const numbers: number[] = []
    const mains: string[] = []
    for (const child of node.children) {
      const inner = plan.nodes[child.index]
      const main = mainColumn.get(child.index)
      if (child.kind === 'indicator') numbers.push(child.index + 1)
      else if (main !== undefined) mains.push(main)
      else if (inner) {
        const found = below(inner)
        numbers.push(...found.numbers)
        mains.push(...found.mains)
      }
    }
    return { numbers, mains }
  }

  const all = plan.nodes.map((node, i): NodeColumns => ({ column: columnOf(i), node, isMain: mainColumn.has(i), ...below(node) }))
  const mains = plan.mains.flatMap((main) => all[main.node] ?? [])
  return [...mains, ...all.filter(({ isMain }) => !isMain)]
}
