import { dirname, isAbsolute, join, relative } from 'node:path'
import { formatIssue, type Language, localize } from '@dti-vn/sdk'
import { readJson } from '@dti-vn/sdk/json'
import { FileError, type RunFiles } from '@dti-vn/sdk/node'
import { CliMisuse } from '../misuse.js'
import { TEXTS } from '../text/texts.js'
import type { FoundConfig } from './config-file.js'
import { findConfig, kindOfEntry } from './find-config.js'
import { parseConfig } from './parse-config.js'

/** Largest config file that is read. */
const MAX_BYTES = 1_000_000

/** The config file that counts in a folder; undefined where there is none or `--no-config` was given. A file with faults is misuse, with all of them. */
export async function loadConfig(args: readonly string[], folder: string, language: Language, files: RunFiles): Promise<FoundConfig | undefined> {
  const end = args.indexOf('--')
  if (args.slice(0, end < 0 ? args.length : end).includes('--no-config')) return undefined
  const path = findConfig(folder)
  if (path === undefined) return undefined
  const shown = relative(folder, path)
  const texts = TEXTS[language].config
  refuseOtherThanFile(path, shown, language)
  const read = readJson(await files.readBytes(path, MAX_BYTES), { file: shown, maxBytes: MAX_BYTES })
  if (!read.ok) throw new CliMisuse(...read.issues.map((issue) => formatIssue(issue, language)), texts.ignore)
  const parsed = parseConfig(read.json.value, texts)
  if ('config' in parsed) return { path, folder: dirname(path), shown, config: parsed.config }
  const lines = parsed.faults.map((fault) => {
    const { line, column } = read.json.placeOf(fault.path)
    return `${[shown, line, column].filter((part) => part !== undefined).join(':')}: ${fault.message}`
  })
  throw new CliMisuse(...lines, texts.ignore)
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
