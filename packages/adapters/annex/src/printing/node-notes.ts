import { type IndexDefinition, type IndexNode, readAggregation } from '@dti-vn/sdk'
import { numberText } from './vietnamese-number.js'

/** What puts points together: a group, or the root. */
type Parent = Pick<IndexDefinition, 'aggregation'>

/** True where the points of the children add up. */
export function addsUp({ aggregation }: Parent): boolean {
  return readAggregation(aggregation).id === 'sum'
}

/** How the children of a node are put together, where they do not add up. */
export function aggregationNote(node: Parent): string {
  if (addsUp(node)) return ''
  const { id, params } = readAggregation(node.aggregation)
  const how = Object.hasOwn(HOW, id) ? (HOW[id] ?? id) : id
  return `Điểm không cộng từ các mục bên trong mà tổng hợp: ${how}${Object.keys(params).length > 0 ? ` ${JSON.stringify(params)}` : ''}`
}

const HOW: Readonly<Record<string, string>> = Object.freeze({
  mean: 'trung bình cộng có trọng số',
  min: 'lấy mục thấp nhất',
  max: 'lấy mục cao nhất',
})

/** What of a node has no column of its own, a line each: its weight under a parent that weighs, whom it concerns, how its own children are put together, and its rounding. */
export function nodeNote(node: IndexNode, parent: Parent, { traits = [] }: Pick<IndexDefinition, 'traits'>): string {
  const trait = node.kind === 'indicator' ? node.trait : undefined
  const lines = [
    addsUp(parent) ? '' : `Trọng số ${numberText(node.weight ?? 1)}`,
    trait === undefined ? '' : `Chỉ tính khi ${traits.find(({ id }) => id === trait)?.meaning.vi ?? trait}`,
    ...(node.kind === 'group' ? [aggregationNote(node), node.round === undefined ? '' : `Làm tròn đến ${String(node.round)} chữ số thập phân`] : []),
  ]
  return lines.filter((line) => line !== '').join('\n')
}
