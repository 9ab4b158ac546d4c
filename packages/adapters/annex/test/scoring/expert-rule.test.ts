import { expect, test } from 'vitest'
import { matched } from '../matched.js'

test.each(['Chấm theo tính mới, phạm vi áp dụng và hiệu quả đo được', 'Hội đồng thẩm định chấm điểm trên cơ sở hồ sơ', 'Do tổ thẩm định xem xét, cho điểm'])('%s', (text) => {
  expect(matched(text, 10)).toMatchObject({ method: 'expert', params: { criteria: { vi: text } }, types: ['number'] })
})
