import type { FormulaTable } from '../../formula/parsed-formulas.js'

/** The formulas of this level, parsed: what scoring without the parser reads. A test holds them equal to their texts. */
export const departmentFormulas: FormulaTable = {
  'alerts_total > 0 ? points * (alerts_total - alerts_overdue) / alerts_total : points':
    {
      op: 'if',
      test: { op: 'gt', left: { op: 'input', id: 'alerts_total' }, right: { op: 'number', value: '0' } },
      then: {
        op: 'div',
        left: {
          op: 'mul',
          left: { op: 'points' },
          right: {
            op: 'sub',
            left: { op: 'input', id: 'alerts_total' },
            right: { op: 'input', id: 'alerts_overdue' },
          },
        },
        right: { op: 'input', id: 'alerts_total' },
      },
      else: { op: 'points' },
    },
  'points * (0.6 * min(1, feeds_provided / feeds_assigned) + 0.4 * min(1, feeds_on_time / feeds_assigned))':
    {
      op: 'mul',
      left: { op: 'points' },
      right: {
        op: 'add',
        left: {
          op: 'mul',
          left: { op: 'number', value: '0.6' },
          right: {
            op: 'min',
            args: [
              { op: 'number', value: '1' },
              {
                op: 'div',
                left: { op: 'input', id: 'feeds_provided' },
                right: { op: 'input', id: 'feeds_assigned' },
              },
            ],
          },
        },
        right: {
          op: 'mul',
          left: { op: 'number', value: '0.4' },
          right: {
            op: 'min',
            args: [
              { op: 'number', value: '1' },
              {
                op: 'div',
                left: { op: 'input', id: 'feeds_on_time' },
                right: { op: 'input', id: 'feeds_assigned' },
              },
            ],
          },
        },
      },
    },
  'points * (0.7 * min(1, online_applications / total_applications / 0.8) + 0.3 * (online_applications / total_applications >= 0.9 ? 1 : max(0, min(1, (online_applications / total_applications - online_rate_last_year) / 0.1))))':
    {
      op: 'mul',
      left: { op: 'points' },
      right: {
        op: 'add',
        left: {
          op: 'mul',
          left: { op: 'number', value: '0.7' },
          right: {
            op: 'min',
            args: [
              { op: 'number', value: '1' },
              {
                op: 'div',
                left: {
                  op: 'div',
                  left: { op: 'input', id: 'online_applications' },
                  right: { op: 'input', id: 'total_applications' },
                },
                right: { op: 'number', value: '0.8' },
              },
            ],
          },
        },
        right: {
          op: 'mul',
          left: { op: 'number', value: '0.3' },
          right: {
            op: 'if',
            test: {
              op: 'ge',
              left: {
                op: 'div',
                left: { op: 'input', id: 'online_applications' },
                right: { op: 'input', id: 'total_applications' },
              },
              right: { op: 'number', value: '0.9' },
            },
            then: { op: 'number', value: '1' },
            else: {
              op: 'max',
              args: [
                { op: 'number', value: '0' },
                {
                  op: 'min',
                  args: [
                    { op: 'number', value: '1' },
                    {
                      op: 'div',
                      left: {
                        op: 'sub',
                        left: {
                          op: 'div',
                          left: { op: 'input', id: 'online_applications' },
                          right: { op: 'input', id: 'total_applications' },
                        },
                        right: { op: 'input', id: 'online_rate_last_year' },
                      },
                      right: { op: 'number', value: '0.1' },
                    },
                  ],
                },
              ],
            },
          },
        },
      },
    },
}
