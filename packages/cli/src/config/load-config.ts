import { dirname, isAbsolute, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { formatIssue, type Language, localize, messageOf, type Place } from '@dti-vn/sdk'
import { type JsonText, readJson } from '@dti-vn/sdk/json'
import { FileError, type RunFiles } from '@dti-vn/sdk/node'
import { CliMisuse } from '../misuse.js'
import { ownDefault } from '../input/load-plugins.js'
import { fill, TEXTS } from '../text/texts.js'
import type { FoundConfig } from './config-file.js'
import { findConfigs, kindOfEntry } from './find-config.js'
import { parseConfig } from './parse-config.js'

/** Largest config file that is read. */
const MAX_BYTES = 1_000_000

/** Where the config file of a run is looked for, and how its faults are told. */
export interface ConfigSearch {
  readonly args: readonly string[]
  readonly folder: string
  readonly language: Language
  readonly files: RunFiles
  /** Called with the path of a config that is code before it runs. */
  readonly beforeRunning: (shown: string) => void
}

/** The config file that counts in a folder; undefined where there is none or `--no-config` was given. A file with faults is misuse, with all of them; so are two. */
export async function loadConfig({ args, folder, language, files, beforeRunning }: ConfigSearch): Promise<FoundConfig | undefined> {
  const end = args.indexOf('--')
  if (args.slice(0, end < 0 ? args.length : end).includes('--no-config')) return undefined
  const [path, ...others] = findConfigs(folder)
  if (path === undefined) return undefined
  const texts = TEXTS[language].config
  const shown = relative(folder, path)
  if (others.length > 0) throw new CliMisuse(fill(texts.several, { files: [path, ...others].map((one) => relative(folder, one)).join(', ') }), texts.ignore)
  refuseOtherThanFile(path, shown, language)
  const isData = path.endsWith('.json')
  if (!isData) beforeRunning(shown)
  const read = isData ? await readConfig(path, shown, language, files) : { value: await runConfig(path, shown, language, files), placeOf: (): Place => ({ file: shown }) }
  const parsed = parseConfig(read.value, texts, isData ? 'data' : 'code')
  if ('config' in parsed) return { path, folder: dirname(path), shown, kind: isData ? 'data' : 'code', config: parsed.config }
  const lines = parsed.faults.map((fault) => {
    const { line, column }: Place = read.placeOf(fault.path)
    return `${[shown, line, column].filter((part) => part !== undefined).join(':')}: ${fault.message}`
  })
  throw new CliMisuse(...lines, texts.ignore)
}

/** What a config of data says, and where. */
async function readConfig(path: string, shown: string, language: Language, files: RunFiles): Promise<JsonText> {
  const read = readJson(await files.readBytes(path, MAX_BYTES), { file: shown, maxBytes: MAX_BYTES })
  if (!read.ok) throw new CliMisuse(...read.issues.map((issue) => formatIssue(issue, language)), TEXTS[language].config.ignore)
  return read.json
}

/** The default export of a config that is code. It runs with full rights, as the plugins of any config do. */
async function runConfig(path: string, shown: string, language: Language, files: RunFiles): Promise<unknown> {
  await files.keep(path)
  try {
    return ownDefault(((await import(pathToFileURL(path).href)) as { readonly default?: unknown }).default)
  } catch (error) {
    const texts = TEXTS[language].config
    throw new CliMisuse(fill(texts.failed, { file: shown, message: messageOf(error) }), texts.ignore)
  }
}

/** Nobody asked for what has this name: a pipe would be waited for without end. */
function refuseOtherThanFile(path: string, shown: string, language: Language): void {
  const kind = kindOfEntry(path)
  if (kind === 'file') return
  const { text } = new FileError(kind, shown)
  throw new CliMisuse(localize(text, language), TEXTS[language].config.ignore)
}

/** A path of a config file, as the working folder of the process sees it. */
export function pathFrom({ folder }: Pick<FoundConfig, 'folder'>, path: string): string {
  return isAbsolute(path) ? path : relative(process.cwd(), join(folder, path)) || '.'
}
