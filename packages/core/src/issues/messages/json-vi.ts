import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of issues of JSON texts, in Vietnamese. */
export const jsonMessages = {
  'json-invalid': {
    what: 'Tệp không đúng cú pháp JSON',
    remedy: 'Sửa tại dòng, cột được nêu hoặc ngay trước đó; thường là thiếu hoặc thừa dấu phẩy, dấu ngoặc hay dấu nháy kép',
  },
  'json-not-utf8': {
    what: 'Tệp JSON có ký tự không thuộc bảng mã UTF-8',
    remedy: 'Lưu lại tệp với bảng mã UTF-8',
  },
  'json-key-duplicate': {
    what: 'Khóa “{key}” ghi hai lần trong cùng một nhóm; lần đầu ở dòng {line}, cột {column}',
    remedy: 'Chỉ giữ lại một lần; không thể biết lần nào là đúng',
  },
  'json-key-forbidden': {
    what: 'Khóa “{key}” không được phép có trong tệp JSON',
    remedy: 'Xóa khóa này; nếu không biết vì sao có, đừng dùng tệp',
  },
  'json-number-digits': {
    what: 'Số {value} có nhiều hơn {digits} chữ số có nghĩa hoặc quá lớn, nên mỗi chương trình đọc một khác',
    remedy: 'Ghi số đúng như văn bản, không quá {digits} chữ số; gần nhất là {meant}',
  },
  'json-too-deep': {
    what: 'Tệp JSON lồng nhau quá {limit} tầng',
    remedy: 'Kiểm tra lại tệp: không định nghĩa hay số liệu nào cần nhiều tầng như vậy',
  },
  'json-too-large': {
    what: 'Tệp JSON lớn hơn mức đọc được ({limit} byte)',
    remedy: 'Kiểm tra xem có chọn nhầm tệp không',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
