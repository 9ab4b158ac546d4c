/** Words of `dti config`. */
export interface InForceTexts {
  readonly about: string
  readonly more: string
  readonly format: string
  readonly noFile: string
  readonly file: string
  readonly heads: readonly [key: string, value: string, source: string]
  readonly plugin: string
  readonly version: string
  readonly none: string
  readonly sources: Readonly<Record<'command' | 'config' | 'environment' | 'default' | 'own', string>>
  readonly kinds: Readonly<Record<'sources' | 'reporters' | 'sinks', string>>
}

/** Words of `dti config` by language. */
export const IN_FORCE_TEXTS: Readonly<Record<'vi' | 'en', InForceTexts>> = {
  vi: {
    about: 'cho biết các giá trị đang có hiệu lực và mỗi giá trị lấy từ đâu',
    more: 'Ví dụ:\n  dti config\n  dti config --period 2023 --format json',
    format: 'dạng kết quả: table hoặc json',
    noFile: 'Không dùng tệp cấu hình nào.',
    file: 'Tệp cấu hình: {file}',
    heads: ['Khóa', 'Giá trị', 'Từ đâu'],
    plugin: 'Phần mở rộng',
    version: 'Phiên bản',
    none: '–',
    sources: { command: 'dòng lệnh', config: 'tệp cấu hình', environment: 'biến môi trường DTI_LANG', default: 'mặc định', own: 'có sẵn' },
    kinds: { sources: 'Bộ đọc (--from)', reporters: 'Mẫu báo cáo (--format)', sinks: 'Nơi ghi (--to)' },
  },
  en: {
    about: 'show which values are in force and where each comes from',
    more: 'Examples:\n  dti config\n  dti config --period 2023 --format json',
    format: 'form of the result: table or json',
    noFile: 'No config file is used.',
    file: 'Config file: {file}',
    heads: ['Key', 'Value', 'Comes from'],
    plugin: 'Plugin',
    version: 'Version',
    none: '–',
    sources: { command: 'command line', config: 'config file', environment: 'environment variable DTI_LANG', default: 'default', own: 'comes with the command' },
    kinds: { sources: 'Sources (--from)', reporters: 'Reporters (--format)', sinks: 'Sinks (--to)' },
  },
}
