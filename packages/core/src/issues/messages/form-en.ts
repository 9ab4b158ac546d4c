import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of returned forms and their cells, in English. */
export const formMessages = {
  'file-unreadable': {
    what: 'Not read: {reason}',
    remedy: 'Mend that and collect again; the other files are counted',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
