import { expect, test } from 'vitest'
import { matched } from '../matched.js'

test('two halves that add up', () => {
  expect(matched('Tham dự đầy đủ các phiên họp của tỉnh: 1/2 điểm tối đa; chủ trì các cuộc họp: 1/2 điểm tối đa', 15)).toMatchObject({
    method: 'checklist',
    params: { items: [{ id: 'x1', share: 0.5 }, { id: 'x2', share: 0.5 }] },
    labels: ['Tham dự đầy đủ các phiên họp của tỉnh', 'chủ trì các cuộc họp'],
  })
})

test('points on lines, a colon inside a label', () => {
  // 3.75 of 15 is a quarter, 7.5 is a half
  expect(matched('- Lớp 1: có bộ phận tại chỗ: 3,75 điểm;\n- Lớp 2: có giám sát: 3,75 điểm;\n+ Lớp 3: có kiểm tra: 7,5 điểm.', 15)).toMatchObject({
    method: 'checklist',
    params: { items: [{ share: 0.25 }, { share: 0.25 }, { share: 0.5 }] },
    labels: ['Lớp 1: có bộ phận tại chỗ', 'Lớp 2: có giám sát', 'Lớp 3: có kiểm tra'],
  })
})

test('thirds keep their points', () => {
  expect(matched('Có kế hoạch: 5 điểm\nCó báo cáo: 5 điểm\nCó tổng kết: 5 điểm', 15)).toMatchObject({
    method: 'checklist',
    params: { items: [1, 2, 3].map((n) => ({ id: `x${n}`, points: 5 })) },
    remarks: [],
  })
})

test.each([
  ['parts below the maximum', 'Có kế hoạch: 5 điểm; có báo cáo: 4 điểm'],
  ['parts above the maximum', 'Có kế hoạch: 7 điểm; có báo cáo: 4 điểm'],
  ['a part that cannot be read', 'Có kế hoạch: 5 điểm; có báo cáo: năm điểm'],
])('left alone: %s', (_why, text) => {
  expect(matched(text, 10)).toBe('unknown')
})
