import { indexFrame, withSeparateInputs } from '@dti-vn/core/decision-2878'
import { districtTable, districtTraits } from '@dti-vn/core/decision-2878/district'
import { defineIndex } from '@dti-vn/sdk'

/** The index of Decision 2878 for districts (reconstructed). It ends with the district level itself. */
export const districtIndex = defineIndex({
  ...indexFrame,
  ...districtTable,
  nodes: withSeparateInputs(districtTable.nodes, { '2.2': ['yes'] }),
  id: 'qd2878/district',
  name: { vi: 'Bộ chỉ số chuyển đổi số cấp huyện (QĐ 2878)', en: 'Digital transformation index of districts (Decision 2878)' },
  valid: { from: '2023-11-07', to: '2025-06-30' },
  unitLists: 'hatinh',
  traits: districtTraits,
  cohorts: ['all'],
  ranking: { ties: 'standard' },
})
