import { extname } from 'node:path'
import type { Command } from 'commander'
import { terminalLine } from './output/terminal-safe.js'
import { fill, type Texts } from './text/texts.js'

/** What a file of a result holds. */
type Kind = 'text' | 'csv' | 'json' | 'ndjson' | 'xlsx' | 'sql'

/** What programs take a file for by its ending; `other` for what no command writes. Of other endings nothing is expected. */
const ENDINGS: Readonly<Record<string, Kind | 'other'>> = {
  '.txt': 'text', '.csv': 'csv', '.json': 'json', '.ndjson': 'ndjson', '.jsonl': 'ndjson', '.xlsx': 'xlsx', '.sql': 'sql',
  '.xls': 'other', '.xlsm': 'other', '.xlsb': 'other', '.ods': 'other', '.doc': 'other', '.docx': 'other', '.pdf': 'other', '.zip': 'other',
}

/** Forms of results by what `--format` calls them. */
const FORMATS: Readonly<Record<string, Kind>> = { table: 'text', tree: 'text', csv: 'csv', json: 'json', ndjson: 'ndjson', xlsx: 'xlsx' }

/** Results that always have one form, by command and option. A report is a table for spreadsheets by its ending, else a text. */
const FIXED: Readonly<Record<string, Readonly<Record<string, readonly Kind[]>>>> = {
  sql: { out: ['sql', 'text'] },
  'import-annex': { out: ['json'] },
  collect: { out: ['csv'], notes: ['csv'], report: ['csv', 'text'] },
}

/** Tells of a result whose name promises another form than it has: a spreadsheet will not open it, or open nonsense. */
export function tellOtherEndings(program: Command, texts: Texts, say: (line: string) => void): void {
  program.hook('preAction', (_program, command) => {
    const options = command.opts<Readonly<Record<string, unknown>>>()
    for (const [option, kinds] of Object.entries(FIXED[command.name()] ?? { out: kindsOf(options) })) {
      const file = options[option]
      const ending = typeof file === 'string' ? extname(file).toLowerCase() : ''
      const promised = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined
      if (promised === undefined || kinds.length === 0 || (kinds as readonly string[]).includes(promised)) continue
      const format = formatOf(command, promised)
      say(fill(texts.otherEnding, { option: `--${option}`, file: terminalLine(String(file)), ending, kind: texts.resultKinds[kinds[0] ?? 'text'], format: format ?? '' }))
    }
  })
}

/** Nothing is known of what the reporter of a plugin writes, nor of a command without forms. */
function kindsOf({ format, traitsTemplate }: Readonly<Record<string, unknown>>): readonly Kind[] {
  const kind = traitsTemplate === true ? 'csv' : Object.hasOwn(FORMATS, String(format)) ? FORMATS[String(format)] : undefined
  return kind === undefined ? [] : [kind]
}

/** The format of the command that the name promises. */
function formatOf(command: Command, promised: string): string | undefined {
  const option = command.options.find(({ long }) => long === '--format')
  return Object.entries(FORMATS).find(([format, kind]) => kind === promised && isChoice(option, format))?.[0]
}

function isChoice(option: Command['options'][number] | undefined, value: string): boolean {
  try {
    const parsed: unknown = option?.parseArg?.(value, undefined)
    return parsed === value
  } catch {
    return false
  }
}
