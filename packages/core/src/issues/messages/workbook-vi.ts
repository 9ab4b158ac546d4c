import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of Excel workbooks, in Vietnamese. */
export const workbookMessages = {
  'workbook-old-format': {
    what: 'Tệp thuộc dạng Excel 97–2003 (.xls); chỉ đọc được .xlsx',
    remedy: 'Mở bằng Excel, chọn Tệp → Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi gửi tệp mới; đổi tên tệp thì không được',
  },
  'workbook-password': {
    what: 'Tệp Excel có đặt mật khẩu nên không đọc được',
    remedy: 'Mở bằng Excel với mật khẩu, vào Tệp → Thông tin → Bảo vệ sổ làm việc (Protect Workbook) → Mã hóa bằng mật khẩu (Encrypt with Password), xóa trống ô mật khẩu, lưu và gửi lại',
  },
  'workbook-html': {
    what: 'Tệp là trang web hoặc văn bản XML được đổi tên thành tệp Excel',
    remedy: 'Mở bằng Excel, chọn Tệp → Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi gửi tệp mới',
  },
  'workbook-binary': {
    what: 'Tệp thuộc dạng Excel nhị phân (.xlsb); chỉ đọc được .xlsx',
    remedy: 'Mở bằng Excel, chọn Tệp → Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi gửi tệp mới',
  },
  'workbook-open-document': {
    what: 'Tệp là OpenDocument (.ods); chỉ đọc được .xlsx',
    remedy: 'Mở bằng LibreOffice, chọn Tệp → Lưu thành, kiểu “Excel 2007–365 (.xlsx)”, rồi gửi tệp mới',
  },
  'workbook-unknown-kind': {
    what: 'Tệp không phải là tệp Excel',
    remedy: 'Kiểm tra xem có gửi đúng tệp không; mở bằng Excel rồi lưu kiểu “Excel Workbook (*.xlsx)”',
  },
  'workbook-refused': {
    what: 'Tệp bị từ chối vì lý do an toàn: {reason}; phần: {part}',
    remedy: 'Nếu biết rõ người gửi, mở bằng Excel rồi lưu thành tệp .xlsx mới; nếu không, xóa tệp',
  },
  'workbook-damaged': {
    what: 'Tệp Excel bị hỏng hoặc không trọn vẹn: {detail}',
    remedy: 'Lấy lại tệp; hoặc mở bằng Excel, để Excel sửa chữa, rồi lưu thành tệp .xlsx mới',
  },
  'workbook-sheet-unknown': {
    what: 'Tệp không có trang tính “{sheet}”',
    remedy: 'Dùng một trong các trang tính: {known}',
  },
  'workbook-hidden-read': {
    what: 'Có phần bị ẩn của trang tính vẫn được đọc[; {rows} dòng: {rowNumbers}][; {columns} cột: {columnNames}]',
    remedy: 'Không phải sửa nếu đó là số liệu cần tính; nếu không thì xóa đi: ẩn hoặc lọc thì vẫn được tính',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
