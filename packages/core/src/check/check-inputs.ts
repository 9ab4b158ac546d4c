import type { IndexDefinition } from '../definition/index-definition.js'
import { indicatorsOf } from '../definition/tree.js'
import { acceptNumber } from '../numeric/read-number.js'
import { DECIMAL_LIMITS } from '../numeric/decimal.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'

/** Bounds of inputs: usable numbers in the right order. */
export function checkInputBounds(definition: IndexDefinition): Issue[] {
  return indicatorsOf(definition.nodes).flatMap(({ node, path }) =>
    node.inputs.flatMap((input, i) => {
      const issues: Issue[] = []
      const { type, min = 0, max, decimals, round } = input
      for (const [key, value] of [['min', min], ['max', max]] as const) {
        if (value !== undefined && typeof acceptNumber(value, decimals) === 'string') {
          issues.push(makeIssue('definition-number-limits', { path: [...path, 'inputs', i, key], indicator: node.code, input: input.id, params: { value } }))
        }
      }
      const most = type === 'number' ? (decimals ?? DECIMAL_LIMITS.decimals) : type === 'integer' ? 0 : -1
      if (round !== undefined && round > most) {
        const expected = most < 0 ? { vi: 'không có round: số liệu này không phải số', en: 'no round: the input is no number' } : `≤ ${String(most)}`
        issues.push(makeIssue('definition-invalid-value', { path: [...path, 'inputs', i, 'round'], indicator: node.code, input: input.id, params: { expected, actual: String(round) } }))
      }
      if (max !== undefined && min > max) {
        issues.push(makeIssue('definition-bounds-order', { path: [...path, 'inputs', i], indicator: node.code, input: input.id, params: { min, max } }))
      }
      return issues
    }),
  )
}
