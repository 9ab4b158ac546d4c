import { CSV_PROFILES, type CsvProfile } from '@dti-vn/adapter-csv'
import { nearest } from '@dti-vn/sdk'
import { fill } from '../text/texts.js'
import type { ConfigTexts } from '../text/config-texts.js'
import type { ConfigFile, ConfigKind, ConfigPlugin } from './config-file.js'

/** A fault of a config file: where it stands, and what is wrong. */
export interface ConfigFault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Keys of a config file; `$schema` is for editors. */
export const CONFIG_KEYS = ['$schema', 'level', 'index', 'period', 'unitList', 'profile', 'plugins'] as const

/** Keys of a plugin with options. */
export const PLUGIN_KEYS = ['plugin', 'options'] as const

/** The config in a value, or everything that is wrong with it. Code may hold plugins themselves where data name them. */
export function parseConfig(value: unknown, texts: ConfigTexts, kind: ConfigKind = 'data'): { readonly config: ConfigFile } | { readonly faults: readonly ConfigFault[] } {
  if (!isRecord(value)) return { faults: [{ path: [], message: kind === 'data' ? texts.notObject : texts.noDefault }] }
  const faults: ConfigFault[] = []
  const report = (path: ConfigFault['path'], message: string) => void faults.push({ path, message })
  for (const key of unknownKeys(value, CONFIG_KEYS)) report([key], unknownKey(key, CONFIG_KEYS, texts))
  const text = (key: (typeof CONFIG_KEYS)[number]): string | undefined => {
    const found = value[key]
    if (found === undefined || (typeof found === 'string' && found.trim() !== '')) return found
    report([key], fill(texts.notText, { key }))
    return undefined
  }
  text('$schema')
  const [level, index, period, unitList] = [text('level'), text('index'), text('period'), text('unitList')]
  if (level !== undefined && index !== undefined) report(['index'], texts.levelAndIndex)
  const profile = text('profile')
  if (profile !== undefined && !isProfile(profile)) report(['profile'], fill(texts.badValue, { key: 'profile', value: profile, known: Object.keys(CSV_PROFILES).join(', ') }))
  const plugins = pluginsOf(value['plugins'], texts, report, kind)
  if (faults.length > 0) return { faults }
  return { config: { level, index, period, unitList, profile: profile !== undefined && isProfile(profile) ? profile : undefined, plugins } }
}

function pluginsOf(value: unknown, texts: ConfigTexts, report: (path: ConfigFault['path'], message: string) => void, kind: ConfigKind): readonly ConfigPlugin[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    report(['plugins'], texts.notPlugins)
    return []
  }
  return value.flatMap((entry: unknown, i): readonly ConfigPlugin[] => {
    if (typeof entry === 'string' && entry !== '') return [{ plugin: entry }]
    if (kind === 'code' && isMade(entry)) return [{ plugin: calledOf(entry, i), made: entry }]
    if (!isRecord(entry)) {
      report(['plugins', i], texts.notPlugin)
      return []
    }
    for (const key of unknownKeys(entry, PLUGIN_KEYS)) report(['plugins', i, key], unknownKey(key, PLUGIN_KEYS, texts))
    const { plugin, options } = entry
    if (typeof plugin !== 'string' || plugin === '') report(['plugins', i], texts.notPlugin)
    else if (options !== undefined && !isRecord(options)) report(['plugins', i, 'options'], texts.notOptions)
    else return [{ plugin, options }]
    return []
  })
}

/** A plugin, a list or a factory; whether it is a sound one is seen when plugins are loaded. */
function isMade(entry: unknown): boolean {
  return typeof entry === 'function' || Array.isArray(entry) || (isRecord(entry) && entry['kind'] === 'dti-vn.plugin')
}

function calledOf(entry: unknown, position: number): string {
  const ids = (Array.isArray(entry) ? entry : [entry]).map((one: unknown) => (isRecord(one) && typeof one['id'] === 'string' ? one['id'] : `plugins[${String(position)}]`))
  return [...new Set(ids)].join(', ')
}

function unknownKeys(value: Readonly<Record<string, unknown>>, known: readonly string[]): readonly string[] {
  return Object.keys(value).filter((key) => !known.includes(key))
}

function unknownKey(key: string, known: readonly string[], texts: ConfigTexts): string {
  const close = nearest(key, known)
  return close.length > 0 ? fill(texts.unknownKeyNear, { key, known: close.join(', ') }) : fill(texts.unknownKey, { key, known: known.join(', ') })
}

function isProfile(value: string): value is CsvProfile {
  return Object.hasOwn(CSV_PROFILES, value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
