/** Words of the config file `dti.config.json`. */
export interface ConfigTexts {
  readonly option: string
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
    option: 'không đọc tệp cấu hình dti.config.json',
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
    option: 'do not read the config file dti.config.json',
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
