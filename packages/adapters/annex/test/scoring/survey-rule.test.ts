import { expect, test } from 'vitest'
import { matched } from '../matched.js'

test.each([
  'Tính theo kết quả khảo sát: A 100%, B 60%, C 20%, D 0%',
  'Khảo sát: A: 100%; B: 60%; C: 20%; D: 0%',
  'Phiếu trả lời mức A (rất hài lòng): 100% điểm tối đa\nmức B (hài lòng): 60% điểm tối đa\nmức C (bình thường): 20% điểm tối đa\nmức D (không hài lòng): 0% điểm tối đa',
])('%s', (text) => {
  expect(matched(text, 15)).toMatchObject({ method: 'survey', params: { weights: { x1: 1, x2: 0.6, x3: 0.2, x4: 0 } }, types: ['integer'] })
})

test.each([
  ['answers that are cases in form', 'Khảo sát: rất hài lòng: điểm tối đa; hài lòng: 1/2 điểm tối đa; còn lại: 0 điểm'],
  ['no answer earns everything', 'Khảo sát: A 90%, B 60%'],
  ['an answer twice', 'Khảo sát: A 100%, A 60%'],
  ['no word of a survey', 'A 100%, B 60%'],
])('left alone: %s', (_why, text) => {
  expect(matched(text, 15)).toBe('unknown')
})
