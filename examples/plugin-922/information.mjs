import { defineScoringMethod, num } from '@dti-vn/sdk'

const noParams = {
  '~standard': {
    version: /** @type {const} */ (1),
    vendor: 'qd922',
    /** @param {unknown} value */
    validate: (value) =>
      Object.keys(/** @type {object} */ (value)).length === 0 ? { value: {} } : { issues: [{ message: 'this method takes no params' }] },
  },
}

/** Figures that are collected and shown but never scored ("Thông tin chung"): one numeric input, no points, no maximum. */
export const information = defineScoringMethod({
  id: 'qd922/information',
  title: { vi: 'Thông tin chung', en: 'Information' },
  description: { vi: 'Số liệu để tham khảo, không tính điểm.', en: 'A figure for reference, not scored.' },
  source: '922/QĐ-BTTTT: "Thông tin chung"',
  params: noParams,
  takes: () => 1,
  check: (_params, { inputs, maxPoints }) => {
    /** @type {import('@dti-vn/sdk').MethodFault[]} */
    const faults = []
    if (inputs.length !== 1) {
      faults.push({ code: 'definition-method-inputs', path: ['inputs'], params: { expected: '1', actual: String(inputs.length) } })
    }
    if (maxPoints !== 0) faults.push({ code: 'definition-sum-mismatch', path: ['maxPoints'], params: { declared: maxPoints, sum: '0' } })
    return faults
  },
  expand: (_params, { inputs }) => ({
    points: num(0),
    inputs,
    blank: [{ inputs: inputs.map(({ id }) => id), when: 'any' }],
    warnings: [],
    rule: { vi: 'Số liệu để tham khảo, không tính điểm.', en: 'For reference, not scored.' },
  }),
})
