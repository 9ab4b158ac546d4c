import { definePlugin } from '@dti-vn/sdk'
import { version } from '../package.json'
import { SQL_ISSUES } from './sql-issues.js'

/** An index as SQL, for an engine: the codes of its issues. */
export const sqlPlugin = definePlugin({
  apiVersion: 1,
  id: 'sql',
  version,
  meta: { title: { vi: 'Bộ chỉ số bằng SQL', en: 'Indices as SQL' } },
  setup: () => ({ issues: SQL_ISSUES }),
})
