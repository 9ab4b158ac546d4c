import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of issues that plugins cause while they run, in Vietnamese. */
export const pluginMessages = {
  'plugin-call-failed': {
    what: '{hook}() của {contribution} (plugin {plugin}) gặp lỗi: {message}',
    remedy: 'Báo cho người viết plugin {plugin}, hoặc bỏ plugin đó ra; đây không phải lỗi của số liệu',
  },
  'plugin-finding': {
    what: 'Phép kiểm tra “{title}” của plugin {plugin} thấy: {message}',
    remedy: 'Xem lại chỗ được nêu rồi sửa, hoặc giải trình kèm hồ sơ; nội dung kiểm tra: {description}',
  },
  'contribution-deprecated': {
    what: 'Không nên dùng {contribution} nữa, từ {since}: {reason}',
    remedy: 'Chuyển sang {replacedBy} (dấu – nghĩa là không có gì thay thế); trong khi đó mọi thứ vẫn chạy như cũ',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
