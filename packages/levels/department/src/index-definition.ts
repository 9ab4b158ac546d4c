import { indexFrame, withSeparateInputs } from '@dti-vn/core/decision-2878'
import { departmentTable, departmentTraits } from '@dti-vn/core/decision-2878/department'
import { defineIndex } from '@dti-vn/sdk'

/**
 * The index of Decision 2878 for departments (reconstructed). Units are ranked apart by whether they settle procedures that are offered
 * online; this cohort rule is drafted. It ends on 28 February 2025, the day before departments were merged; no list of units has departments.
 */
export const departmentIndex = defineIndex({
  ...indexFrame,
  ...departmentTable,
  nodes: withSeparateInputs(departmentTable.nodes, { '3.4': ['portal', 'plan'] }),
  id: 'qd2878/department',
  name: { vi: 'Bộ chỉ số chuyển đổi số cấp sở, ban, ngành (QĐ 2878)', en: 'Digital transformation index of departments (Decision 2878)' },
  valid: { from: '2023-11-07', to: '2025-02-28' },
  traits: departmentTraits,
  cohorts: ['trait:has_online_services'],
  ranking: { ties: 'standard' },
})
