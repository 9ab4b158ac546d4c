/** What the command says, in the two languages; both have the same keys. */
export interface Texts {
  readonly usage: string
  readonly kindLevel: string
  readonly kindMethod: string
  readonly kindSource: string
  readonly kindReport: string
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
  --kind <loại>       level, method, source hoặc report
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
  --kind <kind>       level, method, source or report
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
    kindLevel: 'cấp đơn vị với một bộ chỉ số',
    kindMethod: 'cách tính điểm',
    kindSource: 'nguồn số liệu',
    kindReport: 'báo cáo kết quả',
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
    kindLevel: 'a level of units with an index',
    kindMethod: 'a scoring method',
    kindSource: 'a source of data',
    kindReport: 'a report of results',
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
