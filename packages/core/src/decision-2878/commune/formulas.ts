import type { FormulaTable } from '../../formula/parsed-formulas.js'

/** The formulas of this level, parsed: what scoring without the parser reads. A test holds them equal to their texts. */
export const communeFormulas: FormulaTable = {
  'points * (dt_spending <= 0 ? 0 : (dt_spending_last_year <= 0 ? 1 : min(1, dt_spending / dt_spending_last_year)))':
    {
      op: 'mul',
      left: { op: 'points' },
      right: {
        op: 'if',
        test: { op: 'le', left: { op: 'input', id: 'dt_spending' }, right: { op: 'number', value: '0' } },
        then: { op: 'number', value: '0' },
        else: {
          op: 'if',
          test: {
            op: 'le',
            left: { op: 'input', id: 'dt_spending_last_year' },
            right: { op: 'number', value: '0' },
          },
          then: { op: 'number', value: '1' },
          else: {
            op: 'min',
            args: [
              { op: 'number', value: '1' },
              {
                op: 'div',
                left: { op: 'input', id: 'dt_spending' },
                right: { op: 'input', id: 'dt_spending_last_year' },
              },
            ],
          },
        },
      },
    },
}
