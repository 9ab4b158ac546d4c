import { checkAnnexCounts } from '@dti-vn/core/decision-2878'
import { createEngine } from '@dti-vn/sdk'
import type { AnnexOptions } from '../src/index.js'

const engine = createEngine({ plugins: [] })

/** Options of an import in these tests, checked as the command line checks it. */
export const options = (more: Partial<AnnexOptions> = {}): AnnexOptions => ({
  id: 'annex/test',
  name: 'Bộ chỉ số thử',
  level: 'test',
  edition: '2026',
  valid: { from: '2026-01-01', to: null },
  decision: null,
  authority: 'illustrative',
  checks: [(draft) => engine.check(draft), ({ level, nodes }) => checkAnnexCounts(level, nodes)],
  ...more,
})
