import { definePlugin } from '@dti-vn/sdk'
import { version } from '../package.json'
import { SQL_EXECUTORS } from './sql-executors.js'
import { SQL_ISSUES } from './sql-issues.js'

/** An index as SQL, for an engine: which dialects can compute it, and the codes of its issues. */
export const sqlPlugin = definePlugin({
  apiVersion: 1,
  id: 'sql',
  version,
  meta: { title: { vi: 'Bộ chỉ số bằng SQL', en: 'Indices as SQL' } },
  setup: () => ({ executors: SQL_EXECUTORS, issues: SQL_ISSUES }),
})
