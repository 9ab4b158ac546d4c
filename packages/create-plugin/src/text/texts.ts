import type { Kind } from '../kinds.js'

/** What the command says, in the two languages; both have the same keys. */
export interface Texts {
  readonly usage: string
  readonly kinds: Readonly<Record<Kind, string>>
  readonly askKind: string
  readonly askName: string
  readonly askDirectory: string
  readonly cancelled: string
  readonly misuse: string
  readonly needsFlags: string
  readonly unknownKind: string
  readonly unknownLanguage: string
  readonly badName: string
  readonly notEmpty: string
  readonly made: string
  readonly next: string
}

const USAGE_VI = `npm create @dti-vn/plugin [-- tùy chọn]

Tạo một plugin dti-vn mới: mã TypeScript, một bài kiểm thử chạy được, trang tài liệu, README.

Tùy chọn:
  --kind <loại>       level, unit-list, method, normalisation, aggregation, function, grader,
                      ranker, executor, validator, source, sink, report, issues hoặc locale
  --name <mã>         mã plugin, ví dụ quang-tri; gói là dti-vn-plugin-quang-tri
  --dir <thư mục>     nơi tạo; mặc định là tên gói
  --lang <vi|en>      ngôn ngữ của lệnh này
  -h, --help          in trang này
  -V, --version       in phiên bản

Thiếu tùy chọn nào thì lệnh hỏi, nếu đang chạy trong cửa sổ dòng lệnh.

Ví dụ:
  npm create @dti-vn/plugin -- --kind method --name quang-tri
`

const USAGE_EN = `npm create @dti-vn/plugin [-- options]

Makes a new dti-vn plugin: TypeScript, a test that passes, a page of documentation, a README.

Options:
  --kind <kind>       level, unit-list, method, normalisation, aggregation, function, grader,
                      ranker, executor, validator, source, sink, report, issues or locale
  --name <id>         id of the plugin, e.g. quang-tri; its package is dti-vn-plugin-quang-tri
  --dir <folder>      where to make it; the name of the package unless given
  --lang <vi|en>      language of this command
  -h, --help          print this page
  -V, --version       print the version

What is left out is asked for where the command runs in a terminal.

Example:
  npm create @dti-vn/plugin -- --kind method --name quang-tri
`

export const TEXTS: Readonly<Record<'vi' | 'en', Texts>> = Object.freeze({
  vi: {
    usage: USAGE_VI,
    kinds: {
      level: 'cấp đơn vị với một bộ chỉ số',
      'unit-list': 'danh mục đơn vị',
      method: 'cách tính điểm',
      normalisation: 'cách chuẩn hóa',
      aggregation: 'cách tổng hợp',
      function: 'hàm công thức',
      grader: 'cách xếp loại',
      ranker: 'cách xếp hạng',
      executor: 'bộ tính',
      validator: 'phép kiểm tra',
      source: 'nguồn số liệu',
      sink: 'nơi ghi kết quả',
      report: 'báo cáo kết quả',
      issues: 'mã thông báo',
      locale: 'ngôn ngữ',
    },
    askKind: 'Plugin thêm gì?',
    askName: 'Mã plugin (chữ thường không dấu, số, dấu gạch nối; ví dụ quang-tri)',
    askDirectory: 'Thư mục',
    cancelled: 'Đã dừng; chưa tạo gì.',
    misuse: 'Lỗi',
    needsFlags: 'Cần --kind và --name khi không chạy trong cửa sổ dòng lệnh. Xem --help.',
    unknownKind: 'Không có loại “{value}”. Các loại: {known}.',
    unknownLanguage: 'Không có ngôn ngữ “{value}”. Các ngôn ngữ: {known}.',
    badName: 'Mã “{value}” không hợp lệ: chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối đơn, bắt đầu bằng chữ cái, không quá 40 ký tự.',
    notEmpty: 'Thư mục {value} đã có tệp; hãy chọn thư mục khác bằng --dir hoặc dọn thư mục đó. Chưa tạo gì.',
    made: 'Đã tạo {count} tệp trong {value}.',
    next: 'Tiếp theo:',
  },
  en: {
    usage: USAGE_EN,
    kinds: {
      level: 'a level of units with an index',
      'unit-list': 'a list of units',
      method: 'a scoring method',
      normalisation: 'a normalisation',
      aggregation: 'an aggregation',
      function: 'a formula function',
      grader: 'a grader',
      ranker: 'a ranker',
      executor: 'an executor',
      validator: 'a check',
      source: 'a source of data',
      sink: 'a place where results are written',
      report: 'a report of results',
      issues: 'issue codes',
      locale: 'a language',
    },
    askKind: 'What shall the plugin bring?',
    askName: 'Id of the plugin (lower-case letters, digits, hyphens; e.g. quang-tri)',
    askDirectory: 'Folder',
    cancelled: 'Stopped; nothing was made.',
    misuse: 'Error',
    needsFlags: '--kind and --name are needed outside a terminal. See --help.',
    unknownKind: 'There is no kind "{value}". Kinds: {known}.',
    unknownLanguage: 'There is no language "{value}". Languages: {known}.',
    badName: 'The id "{value}" is not valid: lower-case letters, digits and single hyphens, a letter first, at most 40 characters.',
    notEmpty: 'The folder {value} has files in it; choose another with --dir, or empty it. Nothing was made.',
    made: 'Made {count} files in {value}.',
    next: 'Next:',
  },
})

/** A text with its `{names}` filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
