import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of an imported annex. */
export const annexMessages = {
  'annex-header-missing': {
    what: 'Không tìm thấy dòng tiêu đề có đủ cột mã, cột tên và cột điểm tối đa',
    remedy: 'Kiểm tra tệp và trang tính; tiêu đề nhận biết được: mã ({code}), tên ({name}), điểm ({points})',
  },
  'annex-code-ambiguous': {
    what: 'Mã chỉ số lưu dạng số {value}, có thể là: {readings}; dòng “{text}” chưa được đưa vào bản nháp',
    remedy: 'Định dạng cột mã là Văn bản (Text), nhập lại mã đúng như văn bản in, rồi nhập lại',
  },
  'annex-code-as-number': {
    what: '{count} mã lưu dạng số được đọc theo thứ tự: {codes}; số 0 cuối của mã (1.10) có thể đã mất',
    remedy: 'Đối chiếu các mã này với văn bản; nên định dạng cột mã là Văn bản (Text) rồi nhập lại',
  },
  'annex-code-qualified': {
    what: 'Bảng đánh số lại từ 1 ở mỗi nhóm: {count} mã được ghi kèm mã nhóm, ví dụ {printed} ở dòng này thành {code}',
    remedy: 'Dùng mã kèm nhóm trong tệp số liệu; mã in còn trong ghi chú của từng chỉ số. Muốn mã khác thì sửa cột mã trong tệp rồi nhập lại',
  },
  'annex-row-refused': {
    what: 'Dòng không đọc được: {reason}; nội dung: “{text}”',
    remedy: 'Sửa dòng đó trong tệp đúng như văn bản in, hoặc thêm chỉ số bằng tay vào bản nháp',
  },
  'annex-points-missing': {
    what: 'Chỉ số không có điểm tối đa: “{text}” ({reason})',
    remedy: 'Điền điểm tối đa đúng như văn bản; chỉ số chỉ để thông tin thì điền 0',
  },
  'annex-total-mismatch': {
    what: 'Dòng “{label}” in {printed} điểm, nhưng cộng các dòng được {sum}',
    remedy: 'Đối chiếu từng chỉ số chính với văn bản để tìm dòng thiếu, thừa hoặc điểm ghi sai',
  },
  'annex-method-left': {
    what: 'Chưa nhận ra cách tính, để tổ thẩm định chấm (expert): {reason}; văn bản ghi: “{text}”',
    remedy: 'Đọc văn bản và đặt cách tính trong bản nháp, hoặc giữ nguyên nếu đúng là do tổ thẩm định chấm',
  },
  'annex-reading-assumed': {
    what: 'Có chỗ phải hiểu thêm ngoài chữ in: {reading}',
    remedy: 'Đối chiếu chỉ số này với văn bản; nếu hiểu sai thì sửa trong bản nháp',
  },
  'annex-old-encoding': {
    what: 'Chữ dùng bảng mã cũ {encoding}: “{text}”',
    remedy: 'Nhập lại với --encoding {encoding}',
  },
  'annex-spaces-missing': {
    what: 'Chữ mất dấu cách: “{text}”',
    remedy: 'Chép lại bảng từ tệp Word, không từ tệp PDF',
  },
  'annex-column-unknown': {
    what: 'Không có cột “{column}”; bảng có: {known}',
    remedy: 'Sửa --columns',
  },
  'annex-scoring-unread': {
    what: 'Không có cột cách tính, mà cột {column} nhiều chữ không được dùng',
    remedy: 'Nhập lại với --columns scoring=… hoặc note=…',
  },
  'annex-tables-several': {
    what: 'Trang tính có {count} bảng, từ các dòng {rows}',
    remedy: 'Chọn bằng --table',
  },
  'annex-content-left-out': {
    what: 'Không đưa vào bản nháp: “{text}” ({reason})',
    remedy: 'Nếu còn hiệu lực, nhập lại với --include',
  },
  'annex-row-ignored': {
    what: 'Dòng không thuộc bảng nên không dùng: “{text}”',
    remedy: 'Đọc lại dòng này; nếu là chú thích về cách tính thì sửa bản nháp cho khớp',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
