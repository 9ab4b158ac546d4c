import { definePlugin } from '@dti-vn/sdk'
import { version } from '../package.json'
import { ANNEX_ISSUES } from './annex-issues.js'

/** Importing annexes, for an engine: the codes of its issues. */
export const annexPlugin = definePlugin({
  apiVersion: 1,
  id: 'annex',
  version,
  meta: { title: { vi: 'Nhập phụ lục quyết định', en: 'Annexes of decisions' } },
  setup: () => ({ issues: ANNEX_ISSUES }),
})
