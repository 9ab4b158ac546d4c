import { type GroupDefinition, type IndexNode, type Language, localize, type Plan, type PlannedIndicator } from '@dti-vn/sdk'
import { RESULT_TEXTS } from './texts.js'

/** A column of points: of a main indicator or group, or of an indicator. */
export type PointsColumn =
  | { readonly kind: 'node'; readonly node: GroupDefinition; /** Its position among `plan.nodes`. */ readonly position: number }
  | { readonly kind: 'indicator'; readonly indicator: PlannedIndicator }

/** What stands together on one sheet: a main indicator with everything under it. */
export interface Section {
  readonly title: string
  /** The whole of the section; undefined for indicators that stand under no group. */
  readonly total: (PointsColumn & { readonly kind: 'node' }) | undefined
  /** What stands under it, groups before their children. */
  readonly columns: readonly PointsColumn[]
}

/** The sections of an index: its main indicators, or the groups at its root where it has none, then indicators outside any group. */
export function sectionsOf(plan: Plan, language: Language): readonly Section[] {
  const { nodes } = plan.definition
  const tops = plan.mains.length > 0 ? plan.mains.map(({ definition }) => definition) : nodes.filter((node) => node.kind === 'group')
  const loose = plan.mains.length > 0 ? [] : nodes.filter((node) => node.kind === 'indicator')
  return [
    ...tops.map((node) => ({
      title: `${node.code === undefined ? '' : `${node.code}. `}${localize(node.name, language)}`,
      total: nodeColumn(plan, node),
      columns: columnsOf(plan, node.children),
    })),
    ...(loose.length > 0 ? [{ title: RESULT_TEXTS[language].indicators, total: undefined, columns: columnsOf(plan, loose) }] : []),
  ]
}

/** Columns for a whole tree in written order, every node before its children. */
export function columnsOf(plan: Plan, nodes: readonly IndexNode[]): PointsColumn[] {
  return nodes.flatMap((node): PointsColumn[] => {
    if (node.kind === 'group') return [nodeColumn(plan, node), ...columnsOf(plan, node.children)]
    const indicator = plan.indicatorByCode.get(node.code)
    return indicator ? [{ kind: 'indicator', indicator }] : []
  })
}

function nodeColumn(plan: Plan, node: GroupDefinition): PointsColumn & { readonly kind: 'node' } {
  return { kind: 'node', node, position: plan.nodes.findIndex(({ definition }) => definition === node) }
}
