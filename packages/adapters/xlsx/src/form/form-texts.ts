import { type Authority, type IndexDefinition, localize, type InputDefinition, outsideText } from '@dti-vn/sdk'
import { FORM_WORDS } from './form-words.js'
import type { FormContext } from './machine-sheet.js'
import { PERIOD_LINE } from './period-line.js'

/** Heads of the columns of the table, in order. */
export const HEADS: readonly string[] = [
  'Mã', 'Chỉ số', 'Cách tính điểm; tài liệu kiểm chứng', 'Điểm tối đa', 'Nội dung cần nhập', 'Số liệu', 'Đơn vị tính', 'Điểm tự đánh giá', 'Tình trạng',
  'Tài liệu kiểm chứng (số, ngày, đường dẫn)', 'Giải trình',
]

/** Labels of the results below the table. */
export const TOTAL_LABELS = Object.freeze({
  points: 'TỔNG ĐIỂM',
  maxPoints: 'Điểm tối đa áp dụng cho đơn vị',
  score: 'Điểm quy đổi',
  value: 'Giá trị (tổng điểm / điểm tối đa)',
  grade: 'Xếp loại',
  filled: 'Số ô đã nhập',
})

/** What an indicator tells of its state, by the code of `FORM_STATE`. */
export const STATE_TEXTS: readonly string[] = [
  'Đã tính', 'Chưa nhập', 'Mẫu số bằng 0', 'Không áp dụng (NA)', 'Không áp dụng cho đơn vị này', 'Không áp dụng (mẫu số bằng 0)', 'Cần sửa',
  'Cần sửa: số liệu không tính được', 'Không tính được do lỗi phần mềm',
  'Ghi NA: 0 điểm cho đến khi tổ thẩm định chấp nhận', 'Chờ tổng hợp', 'Cần xem lại: có ô chưa đọc được',
]

/** What is wrong with an invalid value, by the code of `INPUT_CLASS` from `notAnInteger` on. */
export const FAULT_TEXTS: readonly string[] = ['phải là số nguyên', 'nhỏ hơn mức cho phép', 'lớn hơn mức cho phép', 'quá nhiều chữ số thập phân']

export const TEXTS = Object.freeze({
  title: 'PHIẾU TỰ ĐÁNH GIÁ, CHẤM ĐIỂM',
  partly: 'Đã tính; còn ô để trống',
  help: `Chỉ nhập vào các ô nền vàng. Số thập phân dùng dấu phẩy. Nội dung không áp dụng đối với đơn vị thì gõ ${FORM_WORDS.notApplicable} và ghi rõ lý do ở cột Giải trình. Điểm được tính tự động, không gõ đè lên công thức.`,
  /** Formula texts: what is known so far, and how many indicators are not. */
  waitingOnly: (count: string) => `"Chờ "&${count}&" chỉ số"`,
  waiting: (points: string, count: string) => `"Tạm tính "&${points}&"; chờ "&${count}&" chỉ số"`,
  applies: (points: string) => `"Tối đa áp dụng: "&${points}`,
  illustrative: 'SỐ LIỆU ĐIỀN SẴN LÀ SỐ LIỆU MINH HỌA, không phải số liệu thật của đơn vị nào.',
  noGrade: '–',
  evidence: 'Tài liệu kiểm chứng',
  refusalTitle: 'Giá trị chưa đúng',
  listRefusal: 'Hãy chọn một phương án trong danh sách.',
})

const STANDING: Readonly<Record<Authority, string>> = {
  official: 'Bộ chỉ số theo văn bản chính thức.',
  reconstructed: 'Bộ chỉ số được dựng lại từ các nguồn công khai vì chưa có phụ lục kèm theo Quyết định; không dùng làm căn cứ chính thức.',
  illustrative: 'Bộ chỉ số minh họa; không dùng làm căn cứ chính thức.',
}

/** The decision and the assessment period in a line. */
export function decisionLine({ decision }: IndexDefinition, { period }: FormContext): string {
  const year = PERIOD_LINE.write(period)
  if (!decision) return year
  const [y, m, d] = decision.date.split('-')
  const issuer = decision.issuer ? ` của ${localize(decision.issuer, 'vi')}` : ''
  return `Theo Quyết định số ${decision.number} ngày ${d}/${m}/${y}${issuer}: ${localize(decision.title, 'vi')}. ${year}`
}

/** How far the figures that it was made with and the definition may be trusted. */
export function standingLine({ authority, notice }: IndexDefinition, { outsideValidity, isIllustrative }: FormContext): string {
  const outside = outsideValidity === null ? [] : [outsideText(outsideValidity, 'vi')]
  return [...(isIllustrative ? [TEXTS.illustrative] : []), STANDING[authority], ...(notice ? [localize(notice, 'vi')] : []), ...outside].join(' ')
}

/** What a number cell accepts, in words. */
export function numberHint({ type, min = 0, max, round }: InputDefinition): string {
  const kind = type === 'integer' ? 'Số nguyên' : 'Số, có thể có phần thập phân'
  const range = max === undefined ? `từ ${vietnamese(min)} trở lên` : `từ ${vietnamese(min)} đến ${vietnamese(max)}`
  const rounding = round === undefined ? '' : ` Được làm tròn đến ${String(round)} chữ số thập phân.`
  return `${kind}, ${range}.${rounding} Không áp dụng: gõ ${FORM_WORDS.notApplicable}.`
}

function vietnamese(value: number): string {
  return String(value).replace('.', ',')
}
