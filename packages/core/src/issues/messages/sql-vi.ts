import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of indices written as SQL, in Vietnamese. */
export const sqlMessages = {
  'sql-inexact-function': {
    what: 'SQL không tính chính xác được hàm {function}',
    remedy: 'Viết lại quy tắc không dùng hàm này, hoặc tính bằng lệnh dti score',
  },
  'sql-power': {
    what: 'SQL chỉ tính được lũy thừa có số mũ là hằng số nguyên trong khoảng ±64',
    remedy: 'Viết số mũ là một số nguyên, hoặc tính bằng lệnh dti score',
  },
  'sql-mean-of-quotient': {
    what: 'SQL không cộng chính xác được các thương có mẫu số khác nhau, nên không có trung bình của thương',
    remedy: 'Lấy trung bình của một số liệu, hoặc tính bằng lệnh dti score',
  },
  'sql-total-of-quotient': {
    what: 'Bộ chỉ số làm tròn ở tổng, mà điểm của chỉ số này là một thương: SQL không cộng chính xác được',
    remedy: 'Làm tròn ở từng chỉ số (roundingAt: indicator), hoặc tính bằng lệnh dti score',
  },
  'sql-too-wide': {
    what: 'Số nguyên của {dialect} quá nhỏ để tính chính xác quy tắc này',
    remedy: 'Khai báo max và decimals nhỏ hơn cho các số liệu, hoặc dùng hệ cơ sở dữ liệu có số nguyên lớn hơn (postgresql, duckdb)',
  },
  'sql-figures-capped': {
    what: 'Với {dialect}, số liệu của chỉ số {indicators} chỉ tính được khi nhỏ hơn {below} và có nhiều nhất {decimals} chữ số thập phân; ngoài ra là unsupported',
    remedy: 'Khai báo max và decimals cho các số liệu nếu giới hạn này quá chặt',
  },
  'sql-aggregation': {
    what: 'SQL chỉ cộng các mục con; mục {node} dùng cách tổng hợp điểm {aggregation}',
    remedy: 'Tính bộ chỉ số này bằng lệnh dti score',
  },
  'sql-plugin-code': {
    what: 'Bộ chỉ số dùng {name} của một phần mở rộng để xếp loại hoặc xếp hạng; đó là chương trình, không viết thành SQL được',
    remedy: 'Tính bộ chỉ số này bằng lệnh dti score',
  },
  'sql-impute': {
    what: 'Chính sách impute thay số liệu còn thiếu bằng số của các đơn vị khác; SQL chưa làm bước này',
    remedy: 'Bỏ chính sách impute của chỉ số, hoặc tính bằng lệnh dti score',
  },
  'sql-round-typed': {
    what: 'Số liệu này được làm tròn khi đọc, nhưng {dialect} không làm tròn chính xác được số lưu trong cột kiểu số',
    remedy: 'Lưu cột này dạng văn bản (stored: text, hoặc bảng dài), hoặc dùng postgresql, duckdb, mariadb, clickhouse',
  },
  'sql-code-unclean': {
    what: 'Mã “{code}” trong bảng {table} không ở dạng chuẩn Unicode NFC và {dialect} không tự chuyển được: mã này bị coi là một mã khác',
    remedy: 'Ghi mã ở dạng NFC trong mọi bảng, hoặc dùng postgresql, duckdb, clickhouse là những hệ tự chuyển được',
  },
  'sql-row-of-totals': {
    what: '“{word}” đứng ở chỗ mã đơn vị trong bảng {table} ({rows} dòng): dòng tổng không phải đơn vị nên không được tính',
    remedy: 'Xóa dòng này; nếu đúng là một đơn vị thì thêm vào bảng đơn vị',
  },
  'sql-row-of-text': {
    what: 'Bảng {table} chỉ có chữ “{text}” ở chỗ mã đơn vị, không có số liệu ({rows} dòng): không được coi là đơn vị',
    remedy: 'Bỏ ghi chú khỏi bảng; nếu đúng là một đơn vị chưa có số liệu thì thêm vào bảng đơn vị',
  },
  'sql-unit-differs': {
    what: 'Bảng {table} có nhiều dòng cho đơn vị này, với tên hoặc đơn vị cấp trên khác nhau',
    remedy: 'Chỉ giữ một dòng cho mỗi đơn vị; hiện dùng tên và đơn vị cấp trên đứng cuối theo thứ tự chữ cái',
  },
  'sql-unit-unlisted': {
    what: 'Đơn vị có số liệu trong bảng {table} nhưng không có trong bảng đơn vị; đơn vị được chấm mà không có tên và đơn vị cấp trên',
    remedy: 'Thêm đơn vị vào bảng đơn vị, hoặc sửa lại mã',
  },
  'sql-unit-unknown': {
    what: 'Bảng {table} nêu một đơn vị không có số liệu và không có trong bảng đơn vị; nội dung đó không có tác dụng',
    remedy: 'Sửa lại mã, hoặc thêm đơn vị vào bảng đơn vị',
  },
  'sql-traits-none': {
    what: 'Không đơn vị nào của lần chấm có đặc điểm của bộ chỉ số trong bảng {table}: chỉ số dành cho đơn vị có đặc điểm không áp dụng cho đơn vị nào',
    remedy: 'Nạp đặc điểm của các đơn vị, hoặc sửa lại mã trong bảng; nếu đúng là không đơn vị nào có đặc điểm thì không cần làm gì',
  },
  'sql-column-unread': {
    what: 'Cột {name} của bảng {table} không ứng với số liệu nào của bộ chỉ số và không được đọc',
    remedy: 'Sửa tên cột, hoặc nêu trong tùy chọn columns cột này chứa số liệu nào',
  },
  'sql-name-invalid': {
    what: 'Tên bảng, khung nhìn hoặc cột “{name}” không hợp lệ trong SQL',
    remedy: 'Dùng chữ thường không dấu, chữ số và dấu gạch dưới, nhiều nhất 63 ký tự, không bắt đầu bằng chữ số',
  },
  'sql-name-taken': {
    what: 'Câu SQL sẽ tạo một khung nhìn, bảng hoặc bước tên là “{name}”, trùng tên một bảng mà câu SQL đọc',
    remedy: 'Chọn tiền tố tên khác (name, trên dòng lệnh là --name), hoặc đọc bảng đó qua tên khác hay kèm tên lược đồ, ví dụ public.{name}',
  },
  'sql-name-duplicate': {
    what: 'Tên cột “{name}” của bảng ngang đã dùng cho số liệu khác',
    remedy: 'Đặt cho mỗi số liệu một tên cột riêng trong tùy chọn columns',
  },
  'sql-column-unknown': {
    what: 'Tùy chọn columns nêu “{name}”, không phải số liệu nào của bộ chỉ số',
    remedy: 'Viết theo dạng mã chỉ số/tên số liệu, ví dụ 1.2/steering_meetings',
  },
  'sql-cell-unsupported': {
    what: 'Số liệu của đơn vị hoặc của đơn vị được so sánh vượt quá mức mà {dialect} tính chính xác được; đơn vị không có điểm và nhóm của đơn vị không có thứ hạng',
    remedy: 'Kiểm tra lại số liệu; nếu đúng, dùng hệ cơ sở dữ liệu có số nguyên lớn hơn hoặc lệnh dti score',
  },
} as const satisfies Partial<Record<IssueCode, MessageTemplate>>
