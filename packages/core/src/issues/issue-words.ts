/**
 * Single words that the sentence of an issue is put together from; `treated-…` are the ids of policies in words, `answer-…` what is to be filled in, `type-…` types of JSON, `rule-…` how ids are formed;
 * `no-sentence…` is what stands for the sentence of a code that nobody here defines.
 */
const vi = Object.freeze({
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'lưu ý',
  sheet: 'trang tính',
  cell: 'ô',
  line: 'dòng',
  row: 'hàng',
  column: 'cột',
  unit: 'đơn vị',
  indicator: 'chỉ số',
  input: 'số liệu',
  'no-sentence': 'Chưa có lời giải thích cho mã này vì thiếu plugin tạo ra nó[; giá trị kèm theo: {values}]',
  'no-sentence-remedy': 'Nạp plugin tạo ra mã {code} rồi xem lại',
  'treated-zero': 'tính 0 điểm, giữ điểm tối đa',
  'treated-full': 'tính điểm tối đa',
  'treated-exclude': 'bỏ khỏi điểm tối đa',
  'treated-refuse': 'không tính điểm đơn vị',
  'treated-not-applicable': 'coi như không áp dụng',
  'answer-number': 'Bổ sung số liệu (bằng không thì ghi 0)',
  'answer-word': 'Chọn phương án phù hợp, kể cả “không” hoặc “chưa”',
  'answer-both': 'Bổ sung số liệu (bằng không thì ghi 0) và chọn phương án phù hợp',
  'type-object': 'nhóm khóa { … }',
  'type-array': 'danh sách [ … ]',
  'type-string': 'chữ trong ngoặc kép',
  'type-number': 'số, không đặt trong ngoặc kép',
  'type-int': 'số nguyên, không đặt trong ngoặc kép',
  'type-boolean': 'true (có) hoặc false (không)',
  'rule-name': 'chữ cái không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ cái, ví dụ steering_meetings',
  'rule-index': 'chữ thường không dấu và chữ số, giữa các phần là một dấu gạch nối hoặc gạch chéo, ví dụ qd2878/commune',
})

/** Ids of these words. */
export type IssueWord = keyof typeof vi

const en: Readonly<Record<IssueWord, string>> = Object.freeze({
  error: 'error',
  warning: 'warning',
  info: 'note',
  sheet: 'sheet',
  cell: 'cell',
  line: 'line',
  row: 'row',
  column: 'column',
  unit: 'unit',
  indicator: 'indicator',
  input: 'input',
  'no-sentence': 'There is no sentence for this code, because the plugin that makes it is not here[; values: {values}]',
  'no-sentence-remedy': 'Add the plugin that makes {code} and look again',
  'treated-zero': '0 points, the maximum stays',
  'treated-full': 'the maximum points',
  'treated-exclude': 'left out of the maximum',
  'treated-refuse': 'no score for the unit',
  'treated-not-applicable': 'as if it did not apply',
  'answer-number': 'Report the figure (0 where it is zero)',
  'answer-word': 'Choose the answer that fits, also where it is “no” or “none”',
  'answer-both': 'Report the figures (0 where it is zero) and choose the answers that fit',
  'type-object': 'keys in { … }',
  'type-array': 'a list in [ … ]',
  'type-string': 'a text in quotation marks',
  'type-number': 'a number without quotation marks',
  'type-int': 'a whole number without quotation marks',
  'type-boolean': 'true or false',
  'rule-name': 'unaccented letters, digits and underscores, starting with a letter, e.g. steering_meetings',
  'rule-index': 'lower-case letters without accents and digits, with single hyphens or slashes between them, e.g. qd2878/commune',
})

/** The words in the two languages of the library. */
export const ISSUE_WORDS = Object.freeze({ vi, en })
