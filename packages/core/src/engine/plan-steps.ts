import { dependencyOrder } from '../definition/dependency-order.js'
import type { Plan, PlannedStep } from './plan.js'

/** The one order in which indicators are scored and nodes added up: each after what it needs. Throws a `TypeError` with the path where something needs itself. */
export function planSteps({ indicators, nodes }: Pick<Plan, 'indicators' | 'nodes'>): PlannedStep[] {
  // Indicators have the numbers from 0, nodes those after them.
  const first = indicators.length
  const needs = (part: number) => nodes[part - first]?.children.map(({ kind, index }) => (kind === 'node' ? first + index : index)) ?? []
  const nameOf = (part: number) => indicators[part]?.definition.code ?? nodes[part - first]?.definition?.id ?? 'index'
  const order = dependencyOrder(first + nodes.length - 1, needs, (path) => {
    throw new TypeError(`Needs itself: ${path.map(nameOf).join(' → ')}.`)
  })
  return order.map((part) => (part < first ? { kind: 'indicator', index: part } : { kind: 'node', index: part - first }))
}
