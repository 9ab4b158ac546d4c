/** Words of `dti print`. */
export interface PrintTexts {
  readonly about: string
  readonly more: string
  readonly out: string
  readonly endings: string
  /** Indicators and groups whose rule an import would leave to a person. */
  readonly inWords: string
  readonly points: string
}

/** Words of `dti print` by language. */
export const PRINT_TEXTS: Readonly<Record<'vi' | 'en', PrintTexts>> = {
  vi: {
    about: 'in bộ chỉ số thành bảng như phụ lục quyết định (XLSX, CSV, Markdown)',
    more:
      'Bảng bằng tiếng Việt; dti import-annex đọc lại được. Chỉ số tính bằng công thức thì in thành lời, khi nhập lại phải có người xem.\n\n' +
      'Ví dụ:\n' +
      '  dti print --level commune\n' +
      '  dti print --level commune --out phu-luc-xa.xlsx\n' +
      '  dti print --index bo-chi-so.json --out phu-luc.md',
    out: 'tệp ghi ra: .xlsx, .csv hoặc .md; không có thì in ra màn hình',
    endings: '--out phải có đuôi .xlsx, .csv hoặc .md',
    inWords: '{count} mục có cách tính in thành lời, khi nhập lại phải có người xem: {codes}',
    points: '{points} điểm',
  },
  en: {
    about: 'print an index as the table of an annex (XLSX, CSV, Markdown)',
    more:
      'The table is in Vietnamese, as annexes are; dti import-annex reads it back. Formulas are printed in words, which an import leaves to a person.\n\n' +
      'Examples:\n' +
      '  dti print --level commune\n' +
      '  dti print --level commune --out annex-commune.xlsx\n' +
      '  dti print --index my-index.json --out annex.md',
    out: 'file to write: .xlsx, .csv or .md; printed unless given',
    endings: '--out must end in .xlsx, .csv or .md',
    inWords: 'rules printed in words, which an import leaves to a person ({count}): {codes}',
    points: '{points} points',
  },
}
