import { indexFrame } from '@dti-vn/core/decision-2878'
import { communeTable } from '@dti-vn/core/decision-2878/commune'
import { defineIndex } from '@dti-vn/sdk'
import { traits } from './traits.js'

/** The index of Decision 2878 for communes (reconstructed; every count and point of this level is a choice). Ranked in the province and in the district. */
export const communeIndex = defineIndex({
  ...indexFrame,
  ...communeTable,
  id: 'qd2878/commune',
  name: { vi: 'Bộ chỉ số chuyển đổi số cấp xã (QĐ 2878)', en: 'Digital transformation index of communes (Decision 2878)' },
  valid: { from: '2023-11-07', to: null },
  traits,
  cohorts: ['all', 'parent'],
  ranking: { ties: 'standard' },
})
