import type { IssueCode } from './codes.js'
import { dataMessages } from './messages/data-vi.js'
import { definitionMessages } from './messages/definition-vi.js'
import { formMessages } from './messages/form-vi.js'
import { formulaMessages } from './messages/formula-vi.js'
import { jsonMessages } from './messages/json-vi.js'
import { pluginMessages } from './messages/plugin-vi.js'
import type { MessageTemplate } from './render-issue.js'

/** The sentence of every issue code in Vietnamese: what is wrong, and what to do. */
export const MESSAGES_VI: Readonly<Record<IssueCode, MessageTemplate>> = Object.freeze({
  ...definitionMessages,
  ...formulaMessages,
  ...dataMessages,
  ...jsonMessages,
  ...formMessages,
  ...pluginMessages,
})
