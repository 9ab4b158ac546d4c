import { createEngine, defineIndex, definePlugin, hasErrors, type IndexDefinition, type IndicatorDefinition, NO_OPTIONS, renderIssue } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { formCapability } from '../../src/form/form-capability.js'
import { XLSX_ISSUES } from '../../src/issues/xlsx-issues.js'
import { LEVELS, planOfLevel } from './plan-of-level.js'

const text = { vi: 'x', en: 'x' }
const grades = definePlugin({
  apiVersion: 1, id: 'mine', version: '1.0.0', meta: { title: text },
  setup: () => ({
    graders: [{ id: 'mine/grades', title: text, description: text, params: NO_OPTIONS, grade: () => null }],
    aggregations: [{ id: 'mine/first', title: text, description: text, params: NO_OPTIONS, aggregate: ([first]) => first?.points }],
    issues: [],
  }),
})
const engine = createEngine({ plugins: [grades()] })

function capability(expression: string, more: Partial<IndicatorDefinition> = {}, index: Partial<IndexDefinition> = {}, main: object = {}) {
  const indicator: IndicatorDefinition = {
    kind: 'indicator', code: '1.1', name: text, maxPoints: 10, method: 'formula', params: { expression }, inputs: [{ id: 'a', type: 'integer', label: text, max: 100 }], ...more,
  }
  const definition = defineIndex({
    schema: 'dti-vn.index/1', id: 'test/one', name: text, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 10,
    grades: [{ id: 'all', name: text, from: 0 }],
    nodes: [{ kind: 'group', role: 'main', id: 'm', name: text, maxPoints: 10, children: [indicator], ...main }],
    ...index,
  })
  expect(hasErrors(engine.check(definition))).toBe(false)
  return formCapability(engine.plan(definition)).map((issue) => ({ ...issue, vi: renderIssue(issue, { ...engine.language('vi').issues, messages: Object.fromEntries(XLSX_ISSUES.map(({ id, vi }) => [id, vi])) }).what }))
}

describe('what a form leaves to the collection', () => {
  test('is nothing where steps compute all', () => {
    for (const expression of ['min(points, a)', 'points * (a / 4)^16 / 2 ^ 0', 'round(a / 7, 2)', 'a > 5 ? points : 0']) expect(capability(expression), expression).toEqual([])
  })

  // docs/excel-forms.md, "Not computed in a form".
  test.each([
    ['points * a / (ref_max(a) + 1)', 'so với các đơn vị khác'],
    ['a > ref_mean(a) ? points : 0', 'so với các đơn vị khác'],
    ['min(points, ln(a + 1))', 'hàm ln'],
    ['a > 5 ? sqrt(a) : 0', 'hàm sqrt'],
    ['min(points, 2^a)', 'số mũ'],
    ['min(points, (a / 100)^17)', 'số mũ'],
    // 100^16 is 10^32: no sheet holds it exactly.
    ['min(points, a / 100^16)', 'số quá lớn'],
  ])('%s', (expression, why) => {
    const found = capability(expression)
    expect(found.map(({ code, severity, indicator }) => [code, severity, indicator])).toEqual([['form-provisional', 'warning', '1.1']])
    expect(found[0]?.vi).toContain(why)
  })

  test('is an empty figure that others stand in for', () => {
    expect(capability('min(points, a)', { policies: { impute: { figure: 'mean' } } })[0]?.vi).toContain('thay bằng số của các đơn vị khác')
  })

  test('is a node with an aggregation of a plugin, once and not again for what contains it', () => {
    const found = capability('min(points, a)', {}, {}, { aggregation: 'mine/first' })
    expect(found.map(({ vi }) => vi)).toEqual(['Phiếu chưa tính được điểm của mục m: trang tính không tính chính xác được cách tổng hợp mine/first; trên phiếu ghi “được tính khi tổng hợp”'])
  })

  test('is the grade of a program', () => {
    expect(capability('min(points, a)', {}, { grader: 'mine/grades' })[0]?.vi).toContain('xếp loại mine/grades')
  })

  test.each(LEVELS)('of %s is what compares units: the indicators whose rule has an aggregate', (level) => {
    const plan = planOfLevel(level)
    const comparing = plan.indicators.filter(({ references }) => references.length > 0).map(({ definition }) => definition.code)
    expect(formCapability(plan).map(({ indicator }) => indicator)).toEqual(comparing)
    expect(comparing.length).toBeGreaterThan(0)
  })
})
