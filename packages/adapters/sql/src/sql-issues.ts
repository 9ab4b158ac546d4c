import { defineIssues, ERRORS_PAGE } from '@dti-vn/sdk'

const ISSUES = defineIssues({
  'sql-inexact-function': {
    severity: 'error',
    vi: {
      what: 'SQL không tính chính xác được hàm {function}',
      remedy: 'Viết lại quy tắc không dùng hàm này, hoặc tính bằng lệnh dti score',
    },
    en: {
      what: 'SQL cannot compute the function {function} exactly',
      remedy: 'Rewrite the rule without it, or score with the library',
    },
  },
  'sql-power': {
    severity: 'error',
    vi: {
      what: 'SQL chỉ tính được lũy thừa có số mũ là hằng số nguyên trong khoảng ±64',
      remedy: 'Viết số mũ là một số nguyên, hoặc tính bằng lệnh dti score',
    },
    en: {
      what: 'SQL only computes powers with a constant whole exponent within ±64',
      remedy: 'Write the exponent as a whole number, or score with the library',
    },
  },
  'sql-mean-of-quotient': {
    severity: 'error',
    vi: {
      what: 'SQL không cộng chính xác được các thương có mẫu số khác nhau, nên không có trung bình của thương',
      remedy: 'Lấy trung bình của một số liệu, hoặc tính bằng lệnh dti score',
    },
    en: {
      what: 'SQL cannot add up quotients with different denominators exactly, so there is no mean of a quotient',
      remedy: 'Take the mean of one figure, or score with the library',
    },
  },
  'sql-too-wide': {
    severity: 'error',
    vi: {
      what: 'Số nguyên của {dialect} quá nhỏ để tính chính xác quy tắc này',
      remedy: 'Khai báo max và decimals nhỏ hơn cho các số liệu, hoặc dùng hệ cơ sở dữ liệu có số nguyên lớn hơn (postgresql, duckdb)',
    },
    en: {
      what: 'The integers of {dialect} are too small to compute this rule exactly',
      remedy: 'Declare a smaller max and fewer decimals for the inputs, or take a dialect with wider integers (postgresql, duckdb)',
    },
  },
  'sql-figures-capped': {
    severity: 'info',
    vi: {
      what: 'Với {dialect}, số liệu của chỉ số {indicators} chỉ tính được khi nhỏ hơn {below} và có nhiều nhất {decimals} chữ số thập phân; số liệu vượt mức đó có trạng thái unsupported và đơn vị không có điểm',
      remedy: 'Không phải sửa nếu số liệu luôn trong mức này; nếu không thì khai báo max và decimals trong bộ chỉ số, hoặc tính bằng thư viện',
    },
    en: {
      what: 'In {dialect} the SQL only computes figures of {indicators} below {below} with at most {decimals} decimals; others come out as unsupported',
      remedy: 'Nothing to do where figures stay within it; otherwise declare max and decimals in the index, or compute with the library',
    },
  },
  'sql-aggregation': {
    severity: 'error',
    vi: {
      what: 'Cách tổng hợp điểm {aggregation} của mục {node} không viết được thành phép tính chính xác trong SQL',
      remedy: 'Dùng tổng, mean, min hoặc max, hoặc tính bộ chỉ số này bằng lệnh dti score',
    },
    en: {
      what: 'The aggregation {aggregation} of node {node} cannot be written in SQL exactly',
      remedy: 'Take a sum, mean, min or max, or score this index with the library',
    },
  },
  'sql-unit-undecided': {
    severity: 'error',
    vi: {
      what: 'Số nguyên của {dialect} không đủ để biết chắc chữ số cuối của {count} đơn vị: {units}; các đơn vị này không có điểm và nhóm của chúng không có thứ hạng',
      remedy: 'Tính các đơn vị này bằng lệnh dti score, hoặc dùng hệ cơ sở dữ liệu có số nguyên lớn hơn (postgresql, duckdb)',
    },
    en: {
      what: 'The integers of {dialect} do not decide the last digit of {count|unit|units}: {units}; they have no score and their cohorts no ranks',
      remedy: 'Score them with the library, or take a dialect with wider integers (postgresql, duckdb)',
    },
  },
  'sql-plugin-code': {
    severity: 'error',
    vi: {
      what: 'Bộ chỉ số dùng {name} của một phần mở rộng để xếp loại hoặc xếp hạng; đó là chương trình, không viết thành SQL được',
      remedy: 'Tính bộ chỉ số này bằng lệnh dti score',
    },
    en: {
      what: 'The index grades or ranks by {name} of a plugin, which is a program and cannot be written as SQL',
      remedy: 'Score this index with the library',
    },
  },
  'sql-impute': {
    severity: 'error',
    vi: {
      what: 'Chính sách impute thay số liệu còn thiếu bằng số của các đơn vị khác; SQL chưa làm bước này',
      remedy: 'Bỏ chính sách impute của chỉ số, hoặc tính bằng lệnh dti score',
    },
    en: {
      what: 'The policy impute fills in missing figures from other units; the SQL has no such step',
      remedy: 'Drop the policy impute of the indicator, or score with the library',
    },
  },
  'sql-round-typed': {
    severity: 'error',
    vi: {
      what: 'Số liệu này được làm tròn khi đọc, nhưng {dialect} không làm tròn chính xác được số lưu trong cột kiểu số',
      remedy: 'Lưu cột này dạng văn bản (stored: text, hoặc bảng dài), hoặc dùng postgresql, duckdb, mariadb, clickhouse',
    },
    en: {
      what: 'The input is rounded on reading, which {dialect} cannot do exactly with the numbers that a typed column holds',
      remedy: 'Store the column as texts (stored: text, or a long table), or take postgresql, duckdb, mariadb or clickhouse',
    },
  },
  'sql-code-unclean': {
    severity: 'error',
    vi: {
      what: 'Mã “{code}” trong bảng {table} không ở dạng chuẩn Unicode NFC và {dialect} không tự chuyển được: mã này bị coi là một mã khác',
      remedy: 'Ghi mã ở dạng NFC trong mọi bảng, hoặc dùng postgresql, duckdb, clickhouse là những hệ tự chuyển được',
    },
    en: {
      what: 'The code "{code}" in table {table} is not in Unicode normal form C, which {dialect} cannot make of it: it counts as another code',
      remedy: 'Write the code in normal form C (NFC) in every table, or take postgresql, duckdb or clickhouse, which do it themselves',
    },
  },
  'sql-code-column-typed': {
    severity: 'error',
    vi: {
      what: 'Cột {column} của bảng {table} có kiểu {type}: {dialect} tự đổi số thành chữ, các số 0 ở đầu mã đã mất',
      remedy: "Dùng một view đổi cột này thành chữ với đủ số 0, ví dụ LPAD(CAST({column} AS CHAR), 5, '0')",
    },
    en: {
      what: 'The column {column} of table {table} is of type {type}: {dialect} makes texts of its numbers, which have lost the zeros in front of codes',
      remedy: "Name a view that casts the column and gives the zeros back, such as LPAD(CAST({column} AS CHAR), 5, '0')",
    },
  },
  'sql-row-of-totals': {
    severity: 'error',
    vi: {
      what: '“{word}” đứng ở chỗ mã đơn vị trong bảng {table} ({rows} dòng): dòng tổng không phải đơn vị nên không được tính',
      remedy: 'Xóa dòng này; nếu đúng là một đơn vị thì thêm vào bảng đơn vị',
    },
    en: {
      what: '"{word}" is where a unit code should be in table {table} (rows: {rows}): a row of totals is no unit and was left out',
      remedy: 'Delete the row; if it really is a unit, add it to the table of units',
    },
  },
  'sql-row-of-text': {
    severity: 'warning',
    vi: {
      what: 'Bảng {table} chỉ có chữ “{text}” ở chỗ mã đơn vị, không có số liệu ({rows} dòng): không được coi là đơn vị',
      remedy: 'Bỏ ghi chú khỏi bảng; nếu đúng là một đơn vị chưa có số liệu thì thêm vào bảng đơn vị',
    },
    en: {
      what: 'Table {table} holds nothing but the text "{text}" in the place of a unit code, without values (rows: {rows}): it is read as a note, not as a unit',
      remedy: 'Take notes out of the table; if it is a unit without figures, add it to the table of units',
    },
  },
  'sql-unit-differs': {
    severity: 'error',
    vi: {
      what: 'Bảng {table} có nhiều dòng cho đơn vị này, với tên hoặc đơn vị cấp trên khác nhau',
      remedy: 'Chỉ giữ một dòng cho mỗi đơn vị; hiện dùng tên và đơn vị cấp trên đứng cuối theo thứ tự chữ cái',
    },
    en: {
      what: 'Table {table} has several rows for the unit, with different names or parents',
      remedy: 'Keep one row for each unit; until then the last name and the last parent in the order of the alphabet are used',
    },
  },
  'sql-unit-unlisted': {
    severity: 'warning',
    vi: {
      what: 'Đơn vị có số liệu trong bảng {table} nhưng không có trong bảng đơn vị; đơn vị được chấm mà không có tên và đơn vị cấp trên',
      remedy: 'Thêm đơn vị vào bảng đơn vị, hoặc sửa lại mã',
    },
    en: {
      what: 'The unit has values in table {table} but is not in the table of units; it is scored without name and parent',
      remedy: 'Add the unit to the table of units, or correct its code',
    },
  },
  'sql-unit-unknown': {
    severity: 'warning',
    vi: {
      what: 'Bảng {table} nêu một đơn vị không có số liệu và không có trong bảng đơn vị; nội dung đó không có tác dụng',
      remedy: 'Sửa lại mã, hoặc thêm đơn vị vào bảng đơn vị',
    },
    en: {
      what: 'Table {table} names a unit that has neither values nor a row in the table of units; what it says has no effect',
      remedy: 'Correct the code, or add the unit to the table of units',
    },
  },
  'sql-traits-none': {
    severity: 'warning',
    vi: {
      what: 'Không đơn vị nào của lần chấm có đặc điểm của bộ chỉ số trong bảng {table}: chỉ số dành cho đơn vị có đặc điểm không áp dụng cho đơn vị nào',
      remedy: 'Nạp đặc điểm của các đơn vị, hoặc sửa lại mã trong bảng; nếu đúng là không đơn vị nào có đặc điểm thì không cần làm gì',
    },
    en: {
      what: 'No unit of the run has a trait of the index in table {table}: indicators for units with certain traits apply to nobody',
      remedy: 'Load the traits of the units, or correct the codes in the table; nothing is wrong where no unit has any',
    },
  },
  'sql-column-unread': {
    severity: 'warning',
    vi: {
      what: 'Cột {name} của bảng {table} không ứng với số liệu nào của bộ chỉ số và không được đọc',
      remedy: 'Sửa tên cột, hoặc nêu trong tùy chọn columns cột này chứa số liệu nào',
    },
    en: {
      what: 'Column {name} of table {table} belongs to no input of the index and is not read',
      remedy: 'Correct its name, or say in the option columns which input it holds',
    },
  },
  'sql-name-invalid': {
    severity: 'error',
    vi: {
      what: 'Tên bảng, khung nhìn hoặc cột “{name}” không hợp lệ trong SQL',
      remedy: 'Dùng chữ thường không dấu, chữ số và dấu gạch dưới, nhiều nhất 63 ký tự, không bắt đầu bằng chữ số',
    },
    en: {
      what: 'The name "{name}" of a table, view or column is not allowed in SQL',
      remedy: 'Use lower-case letters, digits and underscores, at most 63 characters, not starting with a digit',
    },
  },
  'sql-name-reserved': {
    severity: 'error',
    vi: {
      what: '“{name}” là từ khóa của {dialect}, không dùng làm tên bảng hoặc cột được',
      remedy: 'Đặt tên khác; với bảng đã có sẵn, tạo một khung nhìn tên khác đọc bảng đó và nêu tên khung nhìn',
    },
    en: {
      what: '"{name}" is a reserved word of {dialect} and cannot name a table or column',
      remedy: 'Choose another name; of a table that exists, make a view with another name and name the view',
    },
  },
  'sql-name-taken': {
    severity: 'error',
    vi: {
      what: 'Câu SQL sẽ tạo một khung nhìn, bảng hoặc bước tên là “{name}”, trùng tên một bảng mà câu SQL đọc',
      remedy: 'Chọn tiền tố tên khác (name, trên dòng lệnh là --name), hoặc đọc bảng đó qua tên khác hay kèm tên lược đồ, ví dụ public.{name}',
    },
    en: {
      what: 'The SQL would make a view, table or step called "{name}", as a table that it reads',
      remedy: 'Choose another start of the names (name, on the command line --name), or read the table by another name or with its schema, e.g. public.{name}',
    },
  },
  'sql-name-duplicate': {
    severity: 'error',
    vi: {
      what: 'Tên cột “{name}” của bảng ngang đã dùng cho số liệu khác',
      remedy: 'Đặt cho mỗi số liệu một tên cột riêng trong tùy chọn columns',
    },
    en: {
      what: 'The column name "{name}" of the wide table already belongs to another input',
      remedy: 'Give every input a column name of its own in the option columns',
    },
  },
  'sql-column-unknown': {
    severity: 'error',
    vi: {
      what: 'Tùy chọn columns nêu “{name}”, không phải số liệu nào của bộ chỉ số',
      remedy: 'Viết theo dạng mã chỉ số/tên số liệu, ví dụ 1.2/steering_meetings',
    },
    en: {
      what: 'The option columns names "{name}", which is no input of the index',
      remedy: 'Write it as indicator code/input id, e.g. 1.2/steering_meetings',
    },
  },
  'sql-cell-unsupported': {
    severity: 'error',
    vi: {
      what: 'Số liệu của đơn vị hoặc của đơn vị được so sánh vượt quá mức mà {dialect} tính chính xác được; đơn vị không có điểm và nhóm của đơn vị không có thứ hạng',
      remedy: 'Kiểm tra lại số liệu; nếu đúng, dùng hệ cơ sở dữ liệu có số nguyên lớn hơn hoặc lệnh dti score',
    },
    en: {
      what: 'A figure of the unit, or of one it is compared with, is beyond what {dialect} computes exactly; the unit has no score and its cohort no ranks',
      remedy: 'Check the figures; if they are right, take a dialect with wider integers or the library',
    },
  },
}, ERRORS_PAGE)

/** The issues of an index as SQL: what cannot be computed there, and what a query finds in its tables. */
export const SQL_ISSUES = ISSUES.kinds

/** Makes one of them. */
export const sqlIssue = ISSUES.make

/** Their codes. */
export type SqlIssueCode = Parameters<typeof sqlIssue>[0]
