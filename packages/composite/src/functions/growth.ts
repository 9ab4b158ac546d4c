import { defineFormulaFunction, div, num, sub } from '@dti-vn/sdk'

/** `composite_growth(now, before)`: (now − before) / before. A figure of 0 before is a zero denominator. */
export const growth = defineFormulaFunction({
  id: 'composite/growth',
  title: { vi: 'mức tăng', en: 'growth' },
  description: { vi: '(kỳ này − kỳ trước) / kỳ trước.', en: '(now − before) / before.' },
  parameters: [{ id: 'now', type: 'number' }, { id: 'before', type: 'number' }],
  returns: 'number',
  expand: ([now = num(0), before = num(0)]) => div(sub(now, before), before),
})
