/** Headings of the options in the help of a command. */
export interface GroupTexts {
  readonly index: string
  readonly input: string
  readonly place: string
  readonly run: string
  readonly result: string
  readonly general: string
}

/** Headings of options by language. */
export const GROUP_TEXTS: Readonly<Record<'vi' | 'en', GroupTexts>> = {
  vi: {
    index: 'Bộ chỉ số:',
    input: 'Tệp đọc vào:',
    place: 'Vị trí và quy cách của bảng:',
    run: 'Cách tính và đối chiếu:',
    result: 'Kết quả:',
    general: 'Chung cho mọi lệnh:',
  },
  en: {
    index: 'Index:',
    input: 'Input files:',
    place: 'Place and style of tables:',
    run: 'Scoring and checking:',
    result: 'Result:',
    general: 'For every command:',
  },
}
