/** Words of the config file. */
export interface ConfigTexts {
  readonly option: string
  readonly several: string
  readonly running: string
  readonly failed: string
  readonly noDefault: string
  readonly used: string
  readonly plugins: string
  readonly ignore: string
  readonly notObject: string
  readonly unknownKey: string
  readonly unknownKeyNear: string
  readonly notText: string
  readonly badValue: string
  readonly levelAndIndex: string
  readonly notPlugins: string
  readonly notPlugin: string
  readonly notOptions: string
}

/** Words of the config file by language. */
export const CONFIG_TEXTS: Readonly<Record<'vi' | 'en', ConfigTexts>> = {
  vi: {
    several: 'trong một thư mục chỉ được có một tệp cấu hình: {files}',
    running: 'Tệp cấu hình là chương trình, chạy với toàn quyền: {file} (bỏ qua bằng --no-config).',
    failed: '{file}: không chạy được: {message}',
    noDefault: 'tệp cấu hình phải có export default là một đối tượng: { … }',
    option: 'không đọc tệp cấu hình dti.config.json (hoặc .js, .mjs)',
    used: 'Tệp cấu hình: {file} (bỏ qua bằng --no-config).',
    plugins: 'Phần mở rộng của tệp cấu hình, chạy với toàn quyền: {plugins}.',
    ignore: 'hãy sửa tệp cấu hình, hoặc thêm --no-config để bỏ qua',
    notObject: 'tệp cấu hình phải là một đối tượng JSON: { … }',
    unknownKey: 'không có khóa “{key}”; các khóa: {known}',
    unknownKeyNear: 'không có khóa “{key}”; gần đúng nhất: {known}',
    notText: '“{key}” phải là chuỗi ký tự không rỗng',
    badValue: 'giá trị “{value}” của {key} không hợp lệ; giá trị hợp lệ: {known}',
    levelAndIndex: 'chỉ ghi một trong hai: level hoặc index',
    notPlugins: '“plugins” phải là một danh sách: ["@x/y", { "plugin": "@x/y", "options": { … } }]',
    notPlugin: 'mỗi phần mở rộng là tên gói, đường dẫn tệp, hoặc { "plugin": "@x/y", "options": { … } }',
    notOptions: '“options” phải là một đối tượng JSON: { … }',
  },
  en: {
    several: 'a folder may have only one config file: {files}',
    running: 'The config file is code and runs with full rights: {file} (--no-config ignores it).',
    failed: '{file}: it cannot be run: {message}',
    noDefault: 'a config file must have an object as its default export: { … }',
    option: 'do not read the config file dti.config.json (or .js, .mjs)',
    used: 'Config file: {file} (--no-config ignores it).',
    plugins: 'Plugins of the config file, which run with full rights: {plugins}.',
    ignore: 'mend the config file, or ignore it with --no-config',
    notObject: 'a config file must be a JSON object: { … }',
    unknownKey: 'there is no key "{key}"; keys: {known}',
    unknownKeyNear: 'there is no key "{key}"; closest: {known}',
    notText: '"{key}" must be a text that is not empty',
    badValue: 'value "{value}" of {key} is not valid; valid values: {known}',
    levelAndIndex: 'give only one of level and index',
    notPlugins: '"plugins" must be a list: ["@x/y", { "plugin": "@x/y", "options": { … } }]',
    notPlugin: 'a plugin is the name of a package, the path of a file, or { "plugin": "@x/y", "options": { … } }',
    notOptions: '"options" must be a JSON object: { … }',
  },
}
