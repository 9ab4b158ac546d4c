import { dependencyOrder } from '../definition/dependency-order.js'
import type { Plan, PlannedIndicator, PlannedNode, PlannedStep } from './plan.js'

type Part = PlannedIndicator | PlannedNode

/** The one order in which indicators are scored and nodes added up: each after what it needs. Throws a `TypeError` with the path where something needs itself. */
export function planSteps({ indicators, nodes }: Pick<Plan, 'indicators' | 'nodes'>): PlannedStep[] {
  const root = nodes.at(-1)
  if (!root) return []
  const position = new Map<Part, PlannedStep>([
    ...indicators.map((part, index) => [part, { kind: 'indicator', index }] as const),
    ...nodes.map((part, index) => [part, { kind: 'node', index }] as const),
  ])
  const needs = (part: Part): readonly Part[] =>
    'children' in part ? part.children.flatMap(({ kind, index }) => (kind === 'node' ? nodes : indicators)[index] ?? []) : []
  return dependencyOrder<Part>(root, needs, (path) => {
    throw new TypeError(`What is scored needs itself: ${path.map(nameOf).join(' → ')}.`)
  }).flatMap((part) => position.get(part) ?? [])
}

function nameOf(part: Part): string {
  return 'children' in part ? (part.definition?.id ?? 'index') : part.definition.code
}
