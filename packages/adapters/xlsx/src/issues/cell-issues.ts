import { defineIssues, ERRORS_PAGE } from '@dti-vn/sdk'

const ISSUES = defineIssues({
  'cell-error': {
    severity: 'error',
    vi: {
      what: 'Ô chứa lỗi Excel {error}',
      remedy: 'Nhập thẳng giá trị vào ô; cho đến lúc đó số liệu được coi là không hợp lệ',
    },
    en: {
      what: 'The cell holds the Excel error {error}',
      remedy: 'Type the value itself into the cell; it counts as invalid until then',
    },
  },
  'cell-date': {
    severity: 'error',
    vi: {
      what: 'Ô chứa ngày tháng ({date}), trong khi cần một giá trị',
      remedy: 'Excel tự đổi 1/2 hoặc 3-4 thành ngày: chọn định dạng ô Số (Number) rồi nhập lại',
    },
    en: {
      what: 'The cell holds a date ({date}), where a value is expected',
      remedy: 'Excel makes dates of entries such as 1/2 or 3-4: give the cell the format Number and type the value again',
    },
  },
  'cell-not-a-number': {
    severity: 'error',
    vi: {
      what: '“{value}” không đọc được thành số',
      remedy: 'Chỉ nhập chữ số, dấu phẩy thập phân, có thể có dấu chấm phân nhóm nghìn (1.234,5); không nhập chữ, đơn vị tính, dấu cách; không thuộc đối tượng áp dụng thì nhập NA',
    },
    en: {
      what: '"{value}" is not a number as workbooks are read',
      remedy: 'Write digits, a comma before decimals and at most points between thousands: 1.234,5; no words, no unit, no spaces inside; NA where the figure does not apply',
    },
  },
  'cell-thousands-read': {
    severity: 'warning',
    vi: {
      what: 'Ô chữ “{value}” được đọc là {read}: dấu chấm phân nhóm nghìn như cách viết Việt Nam',
      remedy: 'Không phải sửa nếu đúng như vậy; nếu là số thập phân thì ghi {decimal}, tốt hơn là nhập vào ô dạng số',
    },
    en: {
      what: 'The text "{value}" was read as {read}: a point separates thousands, as Vietnamese write numbers',
      remedy: 'Nothing to correct if that is meant; for a decimal write {decimal}, better in a number cell',
    },
  },
  'cell-decimals-read': {
    severity: 'warning',
    vi: {
      what: 'Ô chữ “{value}” được đọc là {read}: dấu phẩy là dấu thập phân như cách viết Việt Nam',
      remedy: 'Không phải sửa nếu đúng như vậy; nếu dấu phẩy phân nhóm nghìn thì ghi {whole}, tốt hơn là nhập vào ô dạng số',
    },
    en: {
      what: 'The text "{value}" was read as {read}: a comma separates decimals, as Vietnamese write numbers',
      remedy: 'Nothing to correct if that is meant; if it separates thousands write {whole}, better in a number cell',
    },
  },
  'cell-percent': {
    severity: 'error',
    vi: {
      what: 'Ô chứa tỷ lệ phần trăm ({value}), nhưng số liệu này không tính bằng %; đơn vị tính: {unit}',
      remedy: 'Nhập chính con số theo đơn vị tính ghi trong phiếu và chọn định dạng ô Số (Number)',
    },
    en: {
      what: 'The cell holds a percentage ({value}), but this value is not asked for in percent; unit of measure: {unit}',
      remedy: 'Type the number itself, in the unit of measure that the form names, and give the cell the format Number',
    },
  },
  'cell-percent-read': {
    severity: 'warning',
    vi: {
      what: '{value} được đọc là {read}, vì đơn vị tính là %',
      remedy: 'Không phải sửa nếu đúng như vậy; nên nhập số không kèm dấu %',
    },
    en: {
      what: '{value} was read as {read}, because the unit of measure is %',
      remedy: 'Nothing to correct if that is meant; better type the number without the sign %',
    },
  },
  'cell-unknown-word': {
    severity: 'error',
    vi: {
      what: '“{value}” không có trong danh sách của ô này[; gần đúng nhất: {nearest}]',
      remedy: 'Chọn một phương án trong danh sách: {known}; hoặc NA nếu không áp dụng',
    },
    en: {
      what: '"{value}" is not in the list of this cell[; nearest: {nearest}]',
      remedy: 'Choose one of the list: {known}; or NA where it does not apply',
    },
  },
  'cell-formula': {
    severity: 'info',
    vi: {
      what: 'Giá trị {value} lấy từ một công thức trong ô nhập: {formula}',
      remedy: 'Không phải sửa nếu kết quả đúng; nên nhập thẳng giá trị',
    },
    en: {
      what: 'The value {value} comes from a formula in the input cell: {formula}',
      remedy: 'Nothing to correct if the result is right; better type the value itself',
    },
  },
  'cell-formula-empty': {
    severity: 'error',
    vi: {
      what: 'Ô nhập chứa công thức chưa có kết quả: {formula}',
      remedy: 'Mở tệp bằng Excel cho tính lại rồi lưu; hoặc nhập thẳng giá trị',
    },
    en: {
      what: 'The input cell holds a formula without a result: {formula}',
      remedy: 'Open the file in Excel, let it calculate, save it; or type the value itself',
    },
  },
  'cell-code-not-text': {
    severity: 'error',
    vi: {
      what: 'Ô mã đang ở dạng số, ngày hoặc lỗi ({value}) nên không xác định được mã gốc',
      remedy: 'Chọn định dạng ô Văn bản (Text) rồi nhập lại mã; 1.10 mà để dạng số thì thành 1.1, 00123 thành 123',
    },
    en: {
      what: 'The code {value} is no text: Excel holds a number, a date or an error, so the code that was meant is not known',
      remedy: 'Give the cell the format Text and type the code again; as a number 1.10 becomes 1.1 and 00123 becomes 123',
    },
  },
  'cell-merged': {
    severity: 'error',
    vi: {
      what: 'Các ô {range} bị trộn trong phần số liệu; chỉ ô đầu có giá trị',
      remedy: 'Bỏ trộn ô và điền giá trị vào từng ô',
    },
    en: {
      what: 'The cells {range} are merged in the rows of data; only the first has a value',
      remedy: 'Unmerge them and fill in every cell',
    },
  },
}, ERRORS_PAGE)

/** The issues of cells, in forms and in sheets of figures. */
export const CELL_ISSUES = ISSUES.kinds

/** Makes one of them. */
export const cellIssue = ISSUES.make

/** Makes those of one cell. */
export const cellIssuesAt = ISSUES.at
