import { clampExpr, defineFormulaFunction, div, num, sub } from '@dti-vn/sdk'

/**
 * `composite_between(x, low, high)`: (x − low) / (high − low), kept in [0, 1]; with `low` above `high` less is better. Equal ends are a
 * zero denominator.
 */
export const between = defineFormulaFunction({
  id: 'composite/between',
  title: { vi: 'vị trí giữa hai mốc', en: 'place between two ends' },
  description: {
    vi: '(x − mốc đầu) / (mốc cuối − mốc đầu), giữ trong khoảng từ 0 đến 1.',
    en: '(x − first end) / (last end − first end), kept between 0 and 1.',
  },
  parameters: [{ id: 'x', type: 'number' }, { id: 'low', type: 'number' }, { id: 'high', type: 'number' }],
  returns: 'number',
  expand: ([x = num(0), low = num(0), high = num(0)]) => clampExpr(div(sub(x, low), sub(high, low)), num(0), num(1)),
})
