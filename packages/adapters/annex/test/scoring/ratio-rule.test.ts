import { expect, test } from 'vitest'
import { matched } from '../matched.js'

const named = 'Trong đó:\na: Số thôn có sóng;\nb: Tổng số thôn.'

test.each([
  `Điểm = a/b × điểm tối đa. ${named}`,
  `Điểm = (a/b) x Điểm tối đa\n${named}`,
  `Điểm tối đa * a/b; a là số thôn có sóng; b là tổng số thôn`,
  `Tỷ lệ = a/b; a = số thôn có sóng; b = tổng số thôn; Điểm = tỷ lệ × 20 điểm`,
  'Điểm = Số thôn có sóng/Tổng số thôn × Điểm tối đa',
  'Điểm = Số thôn có sóng chia cho Tổng số thôn nhân với điểm tối đa',
])('%s', (text) => {
  const found = matched(text, 20)
  expect(found).toMatchObject({ method: 'ratio', params: { target: 1 }, types: ['integer'], remarks: [] })
  expect(typeof found === 'string' ? [] : found.labels.map((label) => label.toLowerCase())).toEqual(['số thôn có sóng', 'tổng số thôn'])
})

test('target, floor, cap and what b = 0 means', () => {
  expect(matched(`Điểm = (a/b)/80% × điểm tối đa; tối đa không quá điểm tối đa. Từ 80% trở lên: điểm tối đa. Dưới 50%: 0 điểm. Trường hợp b = 0: điểm tối đa. ${named}`, 20)).toMatchObject({
    method: 'ratio',
    params: { target: 0.8, floor: 0.5, whenZero: 'full' },
  })
})

test('figures without a name are said to be so', () => {
  expect(matched('Điểm = a/b × điểm tối đa', 20, 'Tỷ lệ thôn có sóng')).toMatchObject({ labels: ['Tử số của: Tỷ lệ thôn có sóng', 'Mẫu số của: Tỷ lệ thôn có sóng'], remarks: [expect.stringContaining('divided')] })
})

test.each([
  ['another factor than the maximum', `Điểm = a/b × 45. ${named}`],
  ['a target that the rule does not divide by', `Điểm = a/b × điểm tối đa. Từ 80% trở lên: điểm tối đa. ${named}`],
  ['a figure that is not used', `Điểm = a/b × điểm tối đa. ${named}\nc: Số thôn đặc biệt khó khăn`],
  ['a figure that is not named', 'Điểm = a/b × điểm tối đa; a: Số thôn có sóng'],
  ['a sum', `Điểm = (a + b)/c × điểm tối đa; a: Số thôn có sóng; b: Số xã; c: Tổng số`],
  ['a further condition', `Điểm = a/b × điểm tối đa. ${named}\nChỉ tính thôn có trên 50 hộ`],
])('left alone: %s', (_why, text) => {
  expect(matched(text, 20)).toBe('unknown')
})
