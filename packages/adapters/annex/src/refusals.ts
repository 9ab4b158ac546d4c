import type { LocalText } from '@dti-vn/sdk'

/** Why a row is not in the draft. */
export const REFUSALS = {
  noCode: { vi: 'có điểm nhưng không có mã và không đứng dưới một chỉ số', en: 'it has points but no code, and is under no indicator' },
  codeUnreadable: { vi: 'mã không theo dạng I, A, 1, 1.1', en: 'the code has none of the forms I, A, 1, 1.1' },
  codeNotText: { vi: 'ô mã không phải chữ hay số (ngày tháng, công thức hoặc lỗi)', en: 'the code cell is no text or number (a date, a formula or an error)' },
  codeAmbiguous: { vi: 'mã lưu dạng số nên có thể là nhiều mã khác nhau', en: 'the code is stored as a number, so it may be several codes' },
  codeMisplaced: { vi: 'mã không thuộc nhóm đứng trên nó', en: 'the code does not belong to the group above it' },
  noName: { vi: 'không có tên', en: 'it has no name' },
  noPoints: { vi: 'không đọc được điểm tối đa', en: 'the maximum points cannot be read' },
  groupPoints: { vi: 'điểm tối đa của nhóm không đọc được; không lấy tổng các dòng dưới thay vào', en: 'the maximum of the group cannot be read; the sum of its rows does not stand for it' },
  negative: { vi: 'điểm tối đa âm mà cách tính không phải điểm trừ đã biết', en: 'the maximum is negative and the scoring text is no known deduction' },
} as const satisfies Readonly<Record<string, LocalText>>
