import { expect, test } from 'vitest'
import { matched } from '../matched.js'

const meetings = [{ min: 4, share: 1 }, { min: 3, share: 0.75 }, { min: 2, share: 0.5 }, { min: 1, share: 0.25 }]

test('the meetings of a real set: bare numbers one after another', () => {
  expect(matched('4 phiên: 20 điểm; 3 phiên: 15 điểm; 2 phiên: 10 điểm; 1 phiên: 5 điểm; còn lại: 0 điểm', 20, 'Số phiên họp')).toEqual({
    method: 'tiers', params: { of: 'value', steps: meetings }, labels: ['Số phiên họp'], types: ['integer'],
    phrase: '4 phiên: 20 điểm; 3 phiên: 15 điểm; 2 phiên: 10 điểm; 1 phiên: 5 điểm; còn lại: 0 điểm',
    remarks: ['the top step is read as "and more"'],
  })
})

test('"and more", ranges of whole numbers, rising order', () => {
  expect(matched('Dưới 1 phiên: 0 điểm; 1 phiên: 5 điểm; 2 phiên: 10 điểm; từ 3 đến 3 phiên: 15 điểm; từ 4 phiên trở lên: 20 điểm', 20)).toMatchObject({ params: { steps: meetings }, remarks: [] })
  // 0.6 and 0.3 of 15
  expect(matched('Từ 24 tin, bài trở lên: 15 điểm; từ 12 đến 23 tin, bài: 9 điểm; từ 6 đến 11 tin, bài: 4,5 điểm; dưới 6 tin, bài: 0 điểm', 15)).toMatchObject({
    params: { of: 'value', steps: [{ min: 24, share: 1 }, { min: 12, share: 0.6 }, { min: 6, share: 0.3 }] },
  })
})

test('percent is a ratio of two figures, named or not', () => {
  const steps = 'Từ 90% trở lên: 30 điểm; từ 80% đến dưới 90%: 24 điểm; từ 60% đến dưới 80%: 15 điểm; dưới 60%: 0 điểm'
  const params = { of: 'ratio', steps: [{ min: 0.9, share: 1 }, { min: 0.8, share: 0.8 }, { min: 0.6, share: 0.5 }] }
  expect(matched(`${steps}. Tỷ lệ = a/b. Trong đó:\na: Số hồ sơ trên mạng;\nb: Tổng số hồ sơ`, 30)).toMatchObject({ params, labels: ['Số hồ sơ trên mạng', 'Tổng số hồ sơ'], remarks: [] })
  expect(matched(steps, 30, 'Tỷ lệ hồ sơ')).toMatchObject({ params, labels: ['Tử số của: Tỷ lệ hồ sơ', 'Mẫu số của: Tỷ lệ hồ sơ'], remarks: [expect.stringContaining('divided')] })
})

test('the lowest case may earn something', () => {
  expect(matched('Từ 50% trở lên: 10 điểm; dưới 50%: 2 điểm', 10)).toMatchObject({ params: { steps: [{ min: 0.5, share: 1 }, { min: 0, share: 0.2 }] } })
})

test('thirds are points, as all of their steps are; a third that is no hundredth of a point becomes an exact formula', () => {
  expect(matched('Từ 3 trở lên: 15 điểm; 2: 10 điểm; 1: 5 điểm; 0: 0 điểm', 15)).toMatchObject({
    method: 'tiers',
    params: { of: 'value', steps: [{ min: 3, points: 15 }, { min: 2, points: 10 }, { min: 1, points: 5 }] },
  })
  expect(matched('Từ 3 trở lên: điểm tối đa; 2: 2/3 điểm tối đa; 1: 1/3 điểm tối đa; 0: 0 điểm', 10)).toMatchObject({
    method: 'formula',
    params: { expression: '(x1 >= 3 ? points : (x1 >= 2 ? points * 2 / 3 : (x1 >= 1 ? points * 1 / 3 : 0)))' },
  })
})

test.each([
  ['a gap', 'Từ 90% trở lên: 10 điểm; từ 50% đến dưới 80%: 5 điểm; dưới 50%: 0 điểm'],
  ['an overlap at 80 %', 'Từ 80% trở lên: 10 điểm; từ 50% đến 80%: 5 điểm; dưới 50%: 0 điểm'],
  ['bare numbers with a gap', '24 tin: 10 điểm; 12 tin: 6 điểm; còn lại: 0 điểm'],
  ['points that rise downwards', 'Từ 4 phiên trở lên: 5 điểm; từ 2 đến 3 phiên: 10 điểm'],
  ['percent and counts mixed', 'Từ 90% trở lên: 10 điểm; từ 2 phiên đến dưới 4 phiên: 5 điểm'],
])('left alone: %s', (_why, text) => {
  expect(matched(text, 10)).toBe('unknown')
})
