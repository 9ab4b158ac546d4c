import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of returned forms and their cells, in Vietnamese. */
export const formMessages = {
  'file-unreadable': {
    what: 'Không đọc được: {reason}',
    remedy: 'Khắc phục rồi tập hợp lại; các tệp khác vẫn được tính',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
