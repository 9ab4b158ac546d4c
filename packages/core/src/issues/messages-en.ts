import type { IssueCode } from './codes.js'
import { dataMessages } from './messages/data-en.js'
import { definitionMessages } from './messages/definition-en.js'
import { formMessages } from './messages/form-en.js'
import { formulaMessages } from './messages/formula-en.js'
import { jsonMessages } from './messages/json-en.js'
import { pluginMessages } from './messages/plugin-en.js'
import type { MessageTemplate } from './render-issue.js'

/** The sentence of every issue code in English: what is wrong, and what to do. */
export const MESSAGES_EN: Readonly<Record<IssueCode, MessageTemplate>> = Object.freeze({
  ...definitionMessages,
  ...formulaMessages,
  ...dataMessages,
  ...jsonMessages,
  ...formMessages,
  ...pluginMessages,
})
