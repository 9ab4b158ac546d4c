import { type IdRule, OWNED_ID } from './id-rule.js'

/** How the codes of our own adapters begin, by the id of their plugin: they are older than codes of plugins, and results, forms and scripts have them. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = Object.freeze({
  annex: ['annex-'],
  csv: ['file-'],
  sql: ['sql-'],
  xlsx: ['workbook-', 'form-', 'cell-'],
})

/** A code is `<plugin id>/<name>`, so that no two plugins can mean different things by one code, whichever of them an engine has. */
export const ISSUE_CODE: IdRule = (id, plugin) => (Object.hasOwn(FAMILIES, plugin) && FAMILIES[plugin]?.some((family) => id.startsWith(family)) ? undefined : OWNED_ID(id, plugin))
