import { expect, test } from 'vitest'
import { isTotalWord } from '../../src/dataset/total-word.js'

// As tables of provinces write them; what each says stands beside the rule in docs/errors.md.
test.each([
  'Tổng', 'TỔNG CỘNG:', 'Tổng: 69 xã', 'Tổng 69 xã, phường', 'Tổng của tỉnh', '(Tổng cộng)', '(tổng)', 'TB cộng', 'T/số', 'Bình quân/xã', 'Bình quân toàn tỉnh năm 2025', 'Toàn tỉnh năm 2025', 'Trung bình tỉnh',
  'Trung bình xã', 'Max', 'MIN', 'Cao nhất', 'Thấp nhất', 'Trung vị', 'GTTB', 'Số đơn vị', 'Giá trị trung bình', 'Lũy kế', 'Cộng lũy kế', 'Tổng cộng (2 xã)', '∑', 'Σ xã', 'I. Tổng cộng', 'Total:', 'Tổng số xã',
  'TỔNG SỐ - TOTAL', 'Cả nước', 'Tổng 9 xã', 'Tổng: 5 phường', 'Cộng 69 xã', 'Cộng: 69', 'Tổng thể', 'Tổng I+II', 'Tổng cộng A', 'Tổng cộng có 69 đơn vị', '1. Tổng cộng', 'IV. Tổng', 'b) Cộng', 'Tổng cộng/Total', 'Total 2025', 'Total: 69',
  'Maximum', 'Minimum', 'Avg', 'TB tỉnh', 'BQ chung', 'BQ toàn tỉnh', 'Điểm trung bình', 'Điểm cao nhất', 'Chung toàn tỉnh', 'Mang sang', 'T Ổ N G', 'TRUNGBINH', 'LUYKE', 'A.Tổng',
])('%s stands in a row of totals', (text) => {
  expect(isTotalWord(text)).toBe(true)
})

test.each(['', '(', '()', 'Tổng Cọt', 'Tổng Sơn', 'Tổng công ty 2', 'Tống Xá', 'Cộng Hòa', 'Xã Tổng', 'Công Thắng', 'Minh Tân', 'Maxport', 'Cao Nhân', 'Số 1', 'Toàn Thắng', 'Trung Bì', 'Ban Tổng hợp', '18070', 'T1', 'tong1', 'tong12', '(tong12)', '(toantinh1', 'tinh', 'Bình Quới',
  // A town of Mường La, Sơn La; codes of offices; words without spaces that say more than a total.
  'Ít Ong', 'Trung Việt', 'BQL', 'Tổng Cục 2', 'cong1', 'TONGDIEM', 'Công ty 2', 'C.1', 'D. Khác', 'V.18070'])(
  '%s is no word of totals',
  (text) => {
    expect(isTotalWord(text)).toBe(false)
  },
)
