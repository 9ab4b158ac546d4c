import { defineFormulaFunction, div, minOf, num } from '@dti-vn/sdk'

/** A word of the formula language. It computes nothing itself: it writes an expression. */
export const shareOf = defineFormulaFunction({
  id: '__id__/share_of',
  title: { vi: 'tỷ lệ đạt', en: 'share reached' },
  description: { vi: 'Giá trị chia cho mức cần đạt, nhiều nhất là 1.', en: 'The value divided by what is asked for, at most 1.' },
  parameters: [{ id: 'value', type: 'number' }, { id: 'target', type: 'number' }],
  returns: 'number',
  // A call gives exactly these two.
  expand: ([value = num(0), target = num(1)]) => minOf(div(value, target), num(1)),
})
