/** Single words that the sentence of an issue is put together from; `treated-…` are the ids of policies in words, `answer-…` what is to be filled in, `type-…` types of JSON. */
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
  'type-number': 'số',
  'type-int': 'số nguyên',
  'type-boolean': 'true (có) hoặc false (không)',
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
  'type-number': 'a number',
  'type-int': 'a whole number',
  'type-boolean': 'true or false',
})

/** The words in the two languages of the library. */
export const ISSUE_WORDS = Object.freeze({ vi, en })
