import { expect, test } from 'vitest'
import { matched } from '../matched.js'

const option = (id: string, vi: string, share: number) => ({ id, label: { vi }, share })

test('head full, deputy half, otherwise nothing', () => {
  expect(matched('Chủ tịch làm Trưởng ban: điểm tối đa; Phó Chủ tịch làm Trưởng ban: 1/2 điểm tối đa; còn lại: 0 điểm', 20, 'Người đứng đầu')).toMatchObject({
    method: 'choice',
    params: {
      options: [
        option('chu_tich_lam_truong_ban', 'Chủ tịch làm Trưởng ban', 1),
        option('pho_chu_tich_lam_truong_ban', 'Phó Chủ tịch làm Trưởng ban', 0.5),
        option('con_lai', 'còn lại', 0),
      ],
    },
    labels: ['Người đứng đầu'],
    types: ['choice'],
  })
})

test('points, percent and half say the same', () => {
  const shares = (text: string) => {
    const found = matched(text, 25)
    return typeof found === 'string' ? found : (found.params['options'] as { share: number }[]).map(({ share }) => share)
  }
  // 12.5 of 25 is half
  expect(shares('Trong quý I: 25 điểm; sau quý I: 12,5 điểm; không ban hành: 0 điểm')).toEqual([1, 0.5, 0])
  expect(shares('Trong quý I: 100% số điểm; sau quý I: 50% số điểm; không ban hành: 0 điểm')).toEqual([1, 0.5, 0])
  expect(shares('Trong quý I: điểm tối đa; sau quý I: một nửa điểm tối đa; không ban hành: không tính điểm')).toEqual([1, 0.5, 0])
})

test('a share without a finite decimal form is points, as all of its cases are', () => {
  // 5 of 15 is a third; a third of 10 points has no decimals to print, and is a formula
  expect(matched('Hằng tuần: 15 điểm; hằng tháng: 5 điểm; không có: 0 điểm', 15)).toMatchObject({
    method: 'choice',
    params: { options: [{ id: 'hang_tuan', points: 15 }, { id: 'hang_thang', points: 5 }, { id: 'khong_co', points: 0 }] },
  })
  expect(matched('Hằng tuần: điểm tối đa; hằng tháng: 1/3 điểm tối đa; không có: 0 điểm', 10)).toMatchObject({
    method: 'formula',
    params: { expression: '(is(x1, hang_tuan) ? points : (is(x1, hang_thang) ? points * 1 / 3 : 0))' },
  })
})

test.each([
  ['nothing says that only one case counts', 'Hằng tuần: 10 điểm; hằng tháng: 6 điểm'],
  ['the maximum is not reached', 'Hằng tuần: 8 điểm; hằng tháng: 6 điểm; không có: 0 điểm'],
  ['points rise', 'Hằng tháng: 6 điểm; hằng tuần: 10 điểm; không có: 0 điểm'],
])('left alone: %s', (_why, text) => {
  expect(matched(text, 10)).toBe('unknown')
})
