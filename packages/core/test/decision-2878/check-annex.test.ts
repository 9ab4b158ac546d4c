import { describe, expect, test } from 'vitest'
import { checkAnnexCounts, decision, levels } from '../../src/decision-2878/index.js'
import type { GroupDefinition } from '../../src/definition/group-definition.js'
import { tables } from './tables.js'

describe('checkAnnexCounts', () => {
  test.each(tables)('accepts the $level table', ({ level, nodes }) => {
    expect(checkAnnexCounts(level, nodes)).toEqual([])
  })

  const [department] = tables
  const nodes = department?.nodes ?? []

  test('reports a missing row', () => {
    const short = nodes.map((main, i) => (i === 0 ? { ...main, children: main.children.slice(1) } : main))
    expect(checkAnnexCounts('department', short)).toEqual([
      {
        code: 'annex-count-mismatch',
        severity: 'error',
        path: ['nodes'],
        params: { level: 'department', role: 'indicator', expected: 62, actual: 61 },
      },
    ])
  })

  test('reports a missing main indicator and its rows', () => {
    const issues = checkAnnexCounts('department', nodes.slice(1))
    expect(issues.map((issue) => issue.params['role'])).toEqual(['main', 'indicator'])
    expect(issues[0]?.params).toMatchObject({ expected: 7, actual: 6 })
  })

  test('counts at any depth', () => {
    const deep: GroupDefinition = { kind: 'group', role: 'group', id: 'all', name: { vi: 'Tất cả' }, maxPoints: 1000, children: nodes }
    expect(checkAnnexCounts('department', [deep])).toEqual([])
  })

  test('has nothing to say where no count is known', () => {
    expect(checkAnnexCounts('commune', [])).toEqual([])
    expect(checkAnnexCounts('village', [])).toEqual([])
  })
})

test('the frame says how far each count is known', () => {
  expect(levels.map((level) => [level.id, level.mainIndicators, level.indicators])).toEqual([
    ['department', { count: 7, standing: 'read' }, { count: 62, standing: 'read' }],
    ['district', { count: 8, standing: 'read' }, { count: 85, standing: 'inferred' }],
    ['commune', { count: null, standing: 'unknown' }, { count: null, standing: 'unknown' }],
  ])
  expect(decision).toMatchObject({ number: '2878/QĐ-UBND', date: '2023-11-07' })
})
