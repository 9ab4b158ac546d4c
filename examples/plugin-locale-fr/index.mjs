import { definePlugin } from '@dti-vn/sdk'
import { annexMessages } from './messages/annex.mjs'
import { csvMessages } from './messages/csv.mjs'
import { dataMessages } from './messages/data.mjs'
import { definitionMessages } from './messages/definition.mjs'
import { formMessages } from './messages/form.mjs'
import { formulaMessages } from './messages/formula.mjs'
import { jsonMessages } from './messages/json.mjs'
import { callMessages } from './messages/plugin.mjs'
import { sqlMessages } from './messages/sql.mjs'
import { workbookMessages } from './messages/workbook.mjs'
import { words } from './words.mjs'

/** Codes of the library. */
const messages = { ...definitionMessages, ...formulaMessages, ...dataMessages, ...jsonMessages, ...callMessages }

/** Codes of plugins, by the id of the plugin. */
const pluginMessages = { annex: annexMessages, csv: csvMessages, sql: sqlMessages, xlsx: { ...workbookMessages, ...formMessages } }

/** French for issues and outputs. Texts of definitions are bilingual and show English. */
export const localeFr = definePlugin({
  apiVersion: 1,
  id: 'locale-fr',
  version: '0.1.0',
  meta: { title: { vi: 'Tiếng Pháp', en: 'French' } },
  setup: () => ({
    locales: [{ id: 'fr', name: 'français', messages, pluginMessages, words }],
  }),
})

export default localeFr
