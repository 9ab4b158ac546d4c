/** Words of the config file `dti.config.json`. */
export interface ConfigTexts {
  readonly option: string
  readonly used: string
}

/** Words of the config file by language. */
export const CONFIG_TEXTS: Readonly<Record<'vi' | 'en', ConfigTexts>> = {
  vi: {
    option: 'không đọc tệp cấu hình dti.config.json',
    used: 'Tệp cấu hình: {file} (bỏ qua bằng --no-config)',
  },
  en: {
    option: 'do not read the config file dti.config.json',
    used: 'Config file: {file} (--no-config ignores it)',
  },
}
