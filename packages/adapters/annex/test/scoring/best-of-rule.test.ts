import { expect, test } from 'vitest'
import { matched } from '../matched.js'

test.each([
  'Tính điểm cho trường hợp nào có điểm cao nhất',
  'Chỉ tính mức điểm cao nhất',
  'Lấy mức cao nhất',
])('the best case counts: %s', (said) => {
  expect(matched(`- Nghị quyết chuyên đề: 15 điểm;\n- Chương trình hành động: 10,5 điểm;\n- Lồng ghép: 6 điểm.\n${said}.`, 15)).toMatchObject({
    method: 'best_of',
    // 10.5 of 15 is 0.7, 6 of 15 is 0.4
    params: { options: [{ id: 'x1', share: 1 }, { id: 'x2', share: 0.7 }, { id: 'x3', share: 0.4 }] },
    types: ['boolean'],
  })
})

test('left alone when no case reaches the maximum', () => {
  expect(matched('Nghị quyết: 10 điểm; chương trình: 5 điểm. Lấy mức điểm cao nhất', 15)).toBe('unknown')
})
