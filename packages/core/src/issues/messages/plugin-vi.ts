import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of issues that plugins cause while they run, in Vietnamese. */
export const pluginMessages = {
  'plugin-call-failed': {
    what: '{hook}() của {contribution} (phần mở rộng {plugin}) gặp lỗi: {message}',
    remedy: 'Báo cho tác giả phần mở rộng {plugin}, hoặc bỏ phần mở rộng đó ra; đây không phải lỗi của số liệu',
  },
  'plugin-finding': {
    what: 'Phép kiểm tra “{title}” của phần mở rộng {plugin} thấy: {message}',
    remedy: 'Xem lại chỗ được nêu rồi sửa, hoặc giải trình kèm hồ sơ; nội dung kiểm tra: {description}',
  },
  'contribution-deprecated': {
    what: 'Từ {since} không nên dùng {contribution}: {reason}',
    remedy: 'Mọi thứ vẫn chạy như cũ[; nên chuyển sang {replacedBy}]',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
