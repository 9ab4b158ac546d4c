import { formatIssue, type IndexDefinition, parseDefinition } from '@dti-vn/core'
import { SHARED_ID } from './id-rule.js'
import type { ContributionKind } from './kind.js'

/** Any index definition, whatever its literal types. */
export type AnyIndex = IndexDefinition

/** Definitions of indexes. Their shape is that of docs/definition-format.md. */
export const indexes: ContributionKind<AnyIndex> = Object.freeze({
  one: { vi: 'bộ chỉ số', en: 'index' },
  ids: SHARED_ID,
  builtIn: [],
  fields: null,
  faults: (value: AnyIndex) => {
    const parsed = parseDefinition(value)
    return parsed.ok ? [] : parsed.issues.map((issue) => ({ vi: formatIssue(issue, 'vi'), en: formatIssue(issue, 'en') }))
  },
})
