import { describe, expect, test } from 'vitest'
import { type PrintedIndicator, printRule } from '../../src/index.js'

const text = (vi: string) => ({ vi })
const input = (id: string, vi: string, type = 'integer', unit?: string) => ({ id, type, label: text(vi), ...(unit === undefined ? {} : { unit: text(unit) }) })
const two = [input('a', 'Số hồ sơ trực tuyến'), input('b', 'Tổng số hồ sơ')]

// The sentences that published annexes use for these rules, written by hand.
const KNOWN: readonly (readonly [what: string, rule: object, printed: string])[] = [
  ['a fact', { method: 'boolean', maxPoints: 35, inputs: [input('x', 'Có Trung tâm dữ liệu', 'boolean')] }, 'Có: 35 điểm; không: 0 điểm'],
  [
    'meetings in points',
    { method: 'tiers', maxPoints: 15, params: { of: 'value', steps: [{ min: 4, points: 15 }, { min: 3, points: 10 }, { min: 2, share: 0.5 }] }, inputs: [input('x', 'Số cuộc họp', 'integer', 'cuộc')] },
    '- Từ 4 cuộc trở lên: 15 điểm;\n- 3 cuộc: 10 điểm;\n- 2 cuộc: 7,5 điểm;\n- Dưới 2 cuộc: 0 điểm',
  ],
  [
    'ranges of things that are counted',
    { method: 'tiers', maxPoints: 10, params: { of: 'value', steps: [{ min: 12, share: 1 }, { min: 6, share: 0.6 }, { min: 1, share: 0.3 }] }, inputs: [input('x', 'Số tin', 'integer', 'tin')] },
    '- Từ 12 tin trở lên: 10 điểm;\n- Từ 6 đến 11 tin: 6 điểm;\n- Từ 1 đến 5 tin: 3 điểm;\n- 0 tin: 0 điểm',
  ],
  [
    'fewer things that are counted',
    { method: 'tiers', maxPoints: 10, params: { of: 'value', steps: [{ max: 0, share: 1 }, { max: 4, share: 0.5 }] }, inputs: [input('x', 'Số vụ', 'integer', 'vụ')] },
    '- 0 vụ: 10 điểm;\n- Từ 1 đến 4 vụ: 5 điểm;\n- Từ 5 vụ trở lên: 0 điểm',
  ],
  [
    'strict bounds of a ratio',
    { method: 'tiers', maxPoints: 10, params: { of: 'ratio', steps: [{ above: 0.8, share: 1 }, { min: 0.5, share: 0.5 }], whenZero: 'full' }, inputs: two },
    '- Trên 80%: 10 điểm;\n- Từ 50% đến 80%: 5 điểm;\n- Dưới 50%: 0 điểm.\nTỷ lệ = a/b. Trong đó:\na: Số hồ sơ trực tuyến;\nb: Tổng số hồ sơ\nTrường hợp b = 0: điểm tối đa',
  ],
  [
    'less is better',
    { method: 'tiers', maxPoints: 10, params: { of: 'ratio', steps: [{ below: 0.05, points: 10 }, { max: 0.1, points: 2.5 }] }, inputs: two },
    '- Dưới 5%: 10 điểm;\n- Từ 5% đến 10%: 2,5 điểm;\n- Trên 10%: 0 điểm.\nTỷ lệ = a/b. Trong đó:\na: Số hồ sơ trực tuyến;\nb: Tổng số hồ sơ',
  ],
  ['a target and a floor', { method: 'ratio', maxPoints: 30, params: { target: 0.8, floor: 0.5 }, inputs: two }, 'Điểm = (a/b)/80% × Điểm tối đa.\nDưới 50%: 0 điểm.\nTrong đó:\na: Số hồ sơ trực tuyến;\nb: Tổng số hồ sơ'],
  ['what is not late', { method: 'complement', maxPoints: 30, params: { target: 1 }, inputs: two }, 'Điểm = ((b - a)/b) × Điểm tối đa.\nTrong đó:\na: Số hồ sơ trực tuyến;\nb: Tổng số hồ sơ'],
  ['against the best', { method: 'relative', maxPoints: 30, params: { of: 'value' }, inputs: [input('x', 'Số dịch vụ')] }, 'Điểm = a/(a lớn nhất của các đơn vị) × Điểm tối đa.\nTrong đó:\na: Số dịch vụ'],
  ['a count with a cap', { method: 'capped_count', maxPoints: 5, params: { per_item: 0.5 }, inputs: [input('x', 'Ứng dụng', 'integer', 'ứng dụng')] }, 'Mỗi ứng dụng được 0,5 điểm, tối đa 5 điểm'],
  ['a deduction', { method: 'deduction', maxPoints: 0, params: { per_item: 2, cap: 10 }, inputs: [input('x', 'Báo cáo chậm', 'integer', 'báo cáo chậm')] }, 'Mỗi báo cáo chậm trừ 2 điểm, tối đa trừ 10 điểm'],
  [
    'a choice',
    { method: 'choice', maxPoints: 20, params: { options: [{ id: 'a', label: text('Chủ tịch'), share: 1 }, { id: 'b', label: text('Phó Chủ tịch'), points: 10 }, { id: 'c', label: text('Còn lại'), share: 0 }] }, inputs: [input('x', 'Trưởng ban', 'choice')] },
    '- Chủ tịch: 20 điểm;\n- Phó Chủ tịch: 10 điểm;\n- Còn lại: 0 điểm',
  ],
  ['a survey', { method: 'survey', maxPoints: 30, params: { weights: { A: 1, B: 0.6, D: 0 } }, inputs: ['A', 'B', 'D'].map((id) => input(id, `Mức ${id}`)) }, 'Tính theo kết quả khảo sát: A 100%, B 60%, D 0%'],
]

describe('the rule of an indicator as an annex prints it', () => {
  test.each(KNOWN)('%s', (_what, rule, printed) => {
    expect(printRule({ name: text('Chỉ số'), ...rule } as PrintedIndicator)).toEqual({ text: printed, readsBack: true })
  })

  test('a formula, a method of a plugin and words that read as something else say that they do not read back', () => {
    const indicator = (rule: Pick<PrintedIndicator, 'method' | 'params'> & { readonly inputs?: readonly object[] }) => printRule({ name: text('Chỉ số'), maxPoints: 10, inputs: [input('x', 'Số')], ...rule } as unknown as PrintedIndicator)
    expect(indicator({ method: 'formula', params: { expression: 'min(points, x)' } })).toEqual({ text: 'Điểm = min(points, x)', readsBack: false })
    expect(indicator({ method: 'mine/own', params: { a: 1 } })).toEqual({ text: 'mine/own {"a":1}', readsBack: false })
    // An option whose label holds points of its own.
    expect(indicator({ method: 'choice', params: { options: [{ id: 'a', label: text('A: 5 điểm'), share: 1 }, { id: 'b', label: text('B'), share: 0 }] }, inputs: [input('x', 'X', 'choice')] }).readsBack).toBe(false)
  })
})
