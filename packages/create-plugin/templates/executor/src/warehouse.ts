import { defineExecutor, defineIssues } from '@dti-vn/sdk'

const ISSUES = defineIssues({
  '__id__/reference': {
    severity: 'error',
    vi: { what: 'Kho dữ liệu không tính được chỉ số so sánh các đơn vị với nhau', remedy: 'Tính bộ chỉ số này bằng dti score' },
    en: { what: 'The warehouse cannot compute an indicator that compares units with each other', remedy: 'Compute this index with dti score' },
  },
})

/** The issues that the executor reports. */
export const warehouseIssues = ISSUES.kinds

/** What the warehouse can compute; `dti check` asks before anything runs. An error means that it does not compute the index. */
export const warehouse = defineExecutor({
  id: '__id__/warehouse',
  title: { vi: 'Kho dữ liệu', en: 'Warehouse' },
  capability: (plan) => plan.indicators.filter(({ references }) => references.length > 0).map(({ definition }) => ISSUES.make('__id__/reference', { indicator: definition.code })),
})
