import { defineExecutor } from '@dti-vn/sdk'

/** The form that a unit fills in, which computes its points by formulas. What writes them is loaded when it is asked. */
export const formExecutor = defineExecutor({
  id: 'xlsx/form',
  title: { vi: 'Phiếu Excel', en: 'Excel form' },
  capability: async (plan) => (await import('../form/form-capability.js')).formCapability(plan),
})
