import { hatinh } from '@dti-vn/hatinh'
import { createEngine } from '@dti-vn/sdk'

export const LEVELS = ['department', 'district', 'commune'] as const

const engine = createEngine({ plugins: [hatinh()] })

/** The plan of the index of a level of Decision 2878. */
export function planOfLevel(level: (typeof LEVELS)[number]) {
  return engine.plan(`qd2878/${level}`)
}
