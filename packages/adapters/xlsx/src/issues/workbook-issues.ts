import { defineIssues, ERRORS_PAGE } from '@dti-vn/sdk'

const ISSUES = defineIssues({
  'workbook-old-format': {
    severity: 'error',
    vi: {
      what: 'Tệp thuộc dạng Excel 97–2003 (.xls); chỉ đọc được .xlsx',
      remedy: 'Mở bằng Excel, chọn Tệp → Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi gửi tệp mới; đổi tên tệp thì không được',
    },
    en: {
      what: 'This is an Excel 97–2003 workbook (.xls); only .xlsx is read',
      remedy: 'Open it in Excel, choose File → Save As, type "Excel Workbook (*.xlsx)", and send the new file; renaming the file is not enough',
    },
  },
  'workbook-password': {
    severity: 'error',
    vi: {
      what: 'Tệp Excel có đặt mật khẩu nên không đọc được',
      remedy: 'Mở bằng Excel với mật khẩu, vào Tệp → Thông tin → Bảo vệ sổ làm việc (Protect Workbook) → Mã hóa bằng mật khẩu (Encrypt with Password), xóa trống ô mật khẩu, lưu và gửi lại',
    },
    en: {
      what: 'The workbook is protected by a password and cannot be read',
      remedy: 'Open it in Excel with the password, remove it under File → Info → Protect Workbook → Encrypt with Password (leave the box empty), save, and send it again',
    },
  },
  'workbook-html': {
    severity: 'error',
    vi: {
      what: 'Tệp là trang web hoặc văn bản XML được đổi tên thành tệp Excel',
      remedy: 'Mở bằng Excel, chọn Tệp → Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi gửi tệp mới',
    },
    en: {
      what: 'The file is a web page or XML text whose name was given the ending of Excel',
      remedy: 'Open it in Excel, choose File → Save As, type "Excel Workbook (*.xlsx)", and send the new file',
    },
  },
  'workbook-binary': {
    severity: 'error',
    vi: {
      what: 'Tệp thuộc dạng Excel nhị phân (.xlsb); chỉ đọc được .xlsx',
      remedy: 'Mở bằng Excel, chọn Tệp → Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi gửi tệp mới',
    },
    en: {
      what: 'This is a binary Excel workbook (.xlsb); only .xlsx is read',
      remedy: 'Open it in Excel, choose File → Save As, type "Excel Workbook (*.xlsx)", and send the new file',
    },
  },
  'workbook-open-document': {
    severity: 'error',
    vi: {
      what: 'Tệp là OpenDocument (.ods); chỉ đọc được .xlsx',
      remedy: 'Mở bằng LibreOffice, chọn Tệp → Lưu thành, kiểu “Excel 2007–365 (.xlsx)”, rồi gửi tệp mới',
    },
    en: {
      what: 'This is an OpenDocument file (.ods); only .xlsx is read',
      remedy: 'Open it in LibreOffice, choose File → Save As, type "Excel 2007–365 (.xlsx)", and send the new file',
    },
  },
  'workbook-unknown-kind': {
    severity: 'error',
    vi: {
      what: 'Tệp không phải là tệp Excel',
      remedy: 'Kiểm tra xem có gửi đúng tệp không; mở bằng Excel rồi lưu kiểu “Excel Workbook (*.xlsx)”',
    },
    en: {
      what: 'The file is not an Excel workbook',
      remedy: 'Check that the right file was sent; open it in Excel and save it as "Excel Workbook (*.xlsx)"',
    },
  },
  'workbook-refused': {
    severity: 'error',
    vi: {
      what: 'Tệp bị từ chối vì lý do an toàn: {reason}; phần: {part}',
      remedy: 'Nếu biết rõ người gửi, mở bằng Excel rồi lưu thành tệp .xlsx mới; nếu không, xóa tệp',
    },
    en: {
      what: 'The file was refused for safety: {reason}; part: {part}',
      remedy: 'If you know the sender, open it in Excel and save it as a new .xlsx file; otherwise delete it',
    },
  },
  'workbook-damaged': {
    severity: 'error',
    vi: {
      what: 'Tệp Excel bị hỏng hoặc không trọn vẹn: {detail}',
      remedy: 'Lấy lại tệp; hoặc mở bằng Excel, để Excel sửa chữa, rồi lưu thành tệp .xlsx mới',
    },
    en: {
      what: 'The workbook is damaged or cut short: {detail}',
      remedy: 'Get the file again; or open it in Excel, let it be repaired, and save it as a new .xlsx file',
    },
  },
  'workbook-sheet-unknown': {
    severity: 'error',
    vi: {
      what: 'Tệp không có trang tính “{sheet}”',
      remedy: 'Dùng một trong các trang tính: {known}',
    },
    en: {
      what: 'The file has no sheet "{sheet}"',
      remedy: 'Name one of its sheets: {known}',
    },
  },
  'workbook-hidden-read': {
    severity: 'info',
    vi: {
      what: 'Có phần bị ẩn của trang tính vẫn được đọc[; {rows} dòng: {rowNumbers}][; {columns} cột: {columnNames}]',
      remedy: 'Không phải sửa nếu đó là số liệu cần tính; nếu không thì xóa đi: ẩn hoặc lọc thì vẫn được tính',
    },
    en: {
      what: 'Hidden parts of the sheet were read all the same[; {rows|row|rows}: {rowNumbers}][; {columns|column|columns}: {columnNames}]',
      remedy: 'Nothing to correct if they belong to the figures; else delete them: hiding or filtering does not leave them out',
    },
  },
}, ERRORS_PAGE)

/** The issues of workbooks as files. */
export const WORKBOOK_ISSUES = ISSUES.kinds

/** Makes one of them. */
export const workbookIssue = ISSUES.make
