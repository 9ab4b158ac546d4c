import { defineIssues, ERRORS_PAGE } from '@dti-vn/sdk'

const ISSUES = defineIssues({
  'file-row-length': {
    severity: 'error',
    vi: {
      what: 'Dòng có {actual} ô, trong khi dòng tiêu đề có {expected} cột',
      remedy: 'Kiểm tra dấu phân cách thừa hoặc thiếu; nội dung có dấu phân cách thì đặt trong dấu ngoặc kép',
    },
    en: {
      what: 'The row has {actual|cell|cells}; the header row has {expected}',
      remedy: 'Look for an extra or missing delimiter; put text that contains the delimiter in double quotes',
    },
  },
  'file-delimiter': {
    severity: 'error',
    vi: {
      what: 'Dấu phân cách cột phải là “{expected}”, nhưng tệp dùng “{found}”',
      remedy: 'Chọn đúng quy cách tệp (--profile, của tệp đặc điểm là --traits-profile), hoặc lưu lại tệp với dấu phân cách “{expected}”',
    },
    en: {
      what: 'The delimiter must be "{expected}", but the file uses "{found}"',
      remedy: 'Choose how the file is written (--profile, of a traits file --traits-profile), or save it with the delimiter "{expected}"',
    },
  },
}, ERRORS_PAGE)

/** The issues of CSV files alone; those of tables in general are in the SDK. */
export const CSV_ISSUES = ISSUES.kinds

/** Makes one of them. */
export const csvIssue = ISSUES.make
