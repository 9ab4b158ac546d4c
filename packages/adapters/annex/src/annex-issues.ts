import { defineIssues, ERRORS_PAGE } from '@dti-vn/sdk'

const ISSUES = defineIssues({
  'annex-header-missing': {
    severity: 'error',
    vi: {
      what: 'Không tìm thấy dòng tiêu đề có đủ cột mã, cột tên và cột điểm tối đa',
      remedy: 'Kiểm tra tệp và trang tính; tiêu đề nhận biết được: mã ({code}), tên ({name}), điểm ({points})',
    },
    en: {
      what: 'No header row with a code, a name and a maximum points column was found',
      remedy: 'Check the file and the sheet; headers that are known: code ({code}), name ({name}), points ({points})',
    },
  },
  'annex-code-ambiguous': {
    severity: 'error',
    vi: {
      what: 'Mã chỉ số lưu dạng số {value}, có thể là: {readings}; dòng “{text}” chưa được đưa vào bản nháp',
      remedy: 'Định dạng cột mã là Văn bản (Text), nhập lại mã đúng như văn bản in, rồi nhập lại',
    },
    en: {
      what: 'The code is stored as the number {value} and may be any of: {readings}; the row "{text}" is not in the draft',
      remedy: 'Format the code column as Text, type the code as the document prints it, and import again',
    },
  },
  'annex-code-as-number': {
    severity: 'warning',
    vi: {
      what: '{count} mã lưu dạng số được đọc theo thứ tự: {codes}; số 0 cuối của mã (1.10) có thể đã mất',
      remedy: 'Đối chiếu các mã này với văn bản; nên định dạng cột mã là Văn bản (Text) rồi nhập lại',
    },
    en: {
      what: '{count} codes stored as numbers were read by their order: {codes}; a last zero (1.10) may be lost',
      remedy: 'Compare these codes with the document; best format the code column as Text and type them again',
    },
  },
  'annex-code-qualified': {
    severity: 'warning',
    vi: {
      what: 'Bảng đánh số lại từ 1 ở mỗi nhóm: {count} mã được ghi kèm mã nhóm, ví dụ {printed} ở dòng này thành {code}',
      remedy: 'Dùng mã kèm nhóm trong tệp số liệu; mã in còn trong ghi chú của từng chỉ số. Muốn mã khác thì sửa cột mã trong tệp rồi nhập lại',
    },
    en: {
      what: 'The table numbers afresh from 1 under each group: {count} codes got the code of their group, for example {printed} in this row became {code}',
      remedy: 'Use the codes with their group in data files; the note of each indicator keeps the printed one. For other codes, change the code column and import again',
    },
  },
  'annex-row-refused': {
    severity: 'error',
    vi: {
      what: 'Dòng không đọc được: {reason}; nội dung: “{text}”',
      remedy: 'Sửa dòng đó trong tệp đúng như văn bản in, hoặc thêm chỉ số bằng tay vào bản nháp',
    },
    en: {
      what: 'The row cannot be read: {reason}; content: "{text}"',
      remedy: 'Mend the row in the file as the document prints it, or add the indicator to the draft by hand',
    },
  },
  'annex-points-missing': {
    severity: 'error',
    vi: {
      what: 'Chỉ số không có điểm tối đa: “{text}” ({reason})',
      remedy: 'Điền điểm tối đa đúng như văn bản; chỉ số chỉ để thông tin thì điền 0',
    },
    en: {
      what: 'The indicator has no maximum points: "{text}" ({reason})',
      remedy: 'Fill in the maximum as the document prints it; for an item that is only shown fill in 0',
    },
  },
  'annex-total-mismatch': {
    severity: 'error',
    vi: {
      what: 'Dòng “{label}” in {printed} điểm, nhưng cộng các dòng được {sum}',
      remedy: 'Đối chiếu từng chỉ số chính với văn bản để tìm dòng thiếu, thừa hoặc điểm ghi sai',
    },
    en: {
      what: 'The row "{label}" prints {printed} points, but its rows add up to {sum}',
      remedy: 'Compare each main indicator with the document and look for a row that is missing, extra or mistyped',
    },
  },
  'annex-method-left': {
    severity: 'warning',
    vi: {
      what: 'Chưa nhận ra cách tính, để tổ thẩm định chấm (expert): {reason}; văn bản ghi: “{text}”',
      remedy: 'Đọc văn bản và đặt cách tính trong bản nháp, hoặc giữ nguyên nếu đúng là do tổ thẩm định chấm',
    },
    en: {
      what: 'The scoring text was not recognised and is left to appraisers (expert): {reason}; it reads: "{text}"',
      remedy: 'Read the document and set the method in the draft, or keep it if a council does decide',
    },
  },
  'annex-reading-assumed': {
    severity: 'warning',
    vi: {
      what: 'Có chỗ phải hiểu thêm ngoài chữ in: {reading}',
      remedy: 'Đối chiếu chỉ số này với văn bản; nếu hiểu sai thì sửa trong bản nháp',
    },
    en: {
      what: 'Something had to be read beyond the printed words: {reading}',
      remedy: 'Compare the indicator with the document and change the draft if the reading is wrong',
    },
  },
  'annex-old-encoding': {
    severity: 'error',
    vi: {
      what: 'Chữ dùng bảng mã cũ {encoding}: “{text}”',
      remedy: 'Nhập lại với --encoding {encoding}',
    },
    en: {
      what: 'The text is in the old encoding {encoding}: "{text}"',
      remedy: 'Import again with --encoding {encoding}',
    },
  },
  'annex-spaces-missing': {
    severity: 'error',
    vi: {
      what: 'Chữ mất dấu cách: “{text}”',
      remedy: 'Chép lại bảng từ tệp Word, không từ tệp PDF',
    },
    en: {
      what: 'The words have lost their spaces: "{text}"',
      remedy: 'Copy the table from the Word file, not from PDF',
    },
  },
  'annex-column-unknown': {
    severity: 'error',
    vi: {
      what: 'Không có cột “{column}”; bảng có: {known}',
      remedy: 'Sửa --columns',
    },
    en: {
      what: 'There is no column "{column}"; the table has: {known}',
      remedy: 'Correct --columns',
    },
  },
  'annex-scoring-unread': {
    severity: 'error',
    vi: {
      what: 'Không có cột cách tính, mà cột {column} nhiều chữ không được dùng',
      remedy: 'Nhập lại với --columns scoring=… hoặc note=…',
    },
    en: {
      what: 'There is no scoring column, and column {column} of long texts is not used',
      remedy: 'Import again with --columns scoring=… or note=…',
    },
  },
  'annex-tables-several': {
    severity: 'error',
    vi: {
      what: 'Trang tính có {count} bảng (dòng đầu: {rows})',
      remedy: 'Chọn bằng --table',
    },
    en: {
      what: 'The sheet holds {count|table|tables} (first row: {rows})',
      remedy: 'Choose one with --table',
    },
  },
  'annex-content-left-out': {
    severity: 'warning',
    vi: {
      what: 'Không đưa vào bản nháp: “{text}” ({reason})',
      remedy: 'Nếu còn hiệu lực, nhập lại với --include',
    },
    en: {
      what: 'Not in the draft: "{text}" ({reason})',
      remedy: 'If it is valid, import again with --include',
    },
  },
  'annex-row-ignored': {
    severity: 'info',
    vi: {
      what: 'Dòng không thuộc bảng nên không dùng: “{text}”',
      remedy: 'Đọc lại dòng này; nếu là chú thích về cách tính thì sửa bản nháp cho khớp',
    },
    en: {
      what: 'The row is not part of the table and is not used: "{text}"',
      remedy: 'Read it; if it is a note on how to score, change the draft accordingly',
    },
  },
}, ERRORS_PAGE)

/** The issues of importing an annex. */
export const ANNEX_ISSUES = ISSUES.kinds

/** Makes one of them. */
export const annexIssue = ISSUES.make
