import { indexFrame } from '@dti-vn/core/decision-2878'
import { communeTable } from '@dti-vn/core/decision-2878/commune'
import { defineIndex } from '@dti-vn/sdk'
import { traits } from './traits.js'

/** The index of Decision 2878 for communes (reconstructed; every count and point of this level is a choice). Ranked in the province and in the
 * district, which ended on 30 June 2025: the index, whose bodies are those of 2023, ends with it. */
export const communeIndex = defineIndex({
  ...indexFrame,
  ...communeTable,
  id: 'qd2878/commune',
  name: { vi: 'Bộ chỉ số chuyển đổi số cấp xã (QĐ 2878)', en: 'Digital transformation index of communes (Decision 2878)' },
  valid: { from: '2023-11-07', to: '2025-06-30' },
  unitLists: 'hatinh',
  traits,
  cohorts: ['all', 'parent'],
  ranking: { ties: 'standard' },
})
