import { extname } from 'node:path'
import type { Command } from 'commander'
import type { CliContext } from './context.js'
import { formatInUse } from './format-in-use.js'
import { terminalLine } from './output/terminal-safe.js'
import { fill } from './text/texts.js'

/** What a file of a result holds. */
type Kind = 'text' | 'csv' | 'json' | 'ndjson' | 'xlsx' | 'sql'

/** What programs take a file for by its ending; `other` for what no command writes. Of other endings nothing is expected. */
const ENDINGS: Readonly<Record<string, Kind | 'other'>> = {
  '.txt': 'text', '.csv': 'csv', '.json': 'json', '.ndjson': 'ndjson', '.jsonl': 'ndjson', '.xlsx': 'xlsx', '.sql': 'sql',
  '.xls': 'other', '.xlsm': 'other', '.xlsb': 'other', '.ods': 'other', '.doc': 'other', '.docx': 'other', '.pdf': 'other', '.zip': 'other',
}

/** Forms of results by the short names of `--format`. */
const FORMATS: Readonly<Record<string, Kind>> = { table: 'text', tree: 'text', csv: 'csv', json: 'json', ndjson: 'ndjson', xlsx: 'xlsx' }

/** Results that always have one form, by command and option. A report is a table for spreadsheets by its ending, else a text. */
const FIXED: Readonly<Record<string, Readonly<Record<string, readonly Kind[]>>>> = {
  sql: { out: ['sql', 'text'] },
  'import-annex': { out: ['json'] },
  migrate: { out: ['json'] },
  collect: { out: ['csv'], notes: ['csv'], report: ['csv', 'text'] },
}

/** Tells of a result whose name promises another form than it has: a spreadsheet will not open it, or open nonsense. */
export function tellOtherEndings(program: Command, { texts, engine }: Pick<CliContext, 'texts' | 'engine'>, say: (line: string) => void): void {
  program.hook('preAction', (_program, command) => {
    const options = command.opts<Readonly<Record<string, unknown>>>()
    for (const [option, kinds] of Object.entries(FIXED[command.name()] ?? { out: kindsOf(command, engine) })) {
      const file = options[option]
      const ending = typeof file === 'string' ? extname(file).toLowerCase() : ''
      const promised = kindOf(ending)
      if (promised === undefined || kinds.length === 0 || (kinds as readonly string[]).includes(promised)) continue
      const format = formatOf(command, promised)
      say(fill(texts.otherEnding, { option: `--${option}`, file: terminalLine(String(file)), ending, kind: texts.resultKinds[kinds[0] ?? 'text'], format: format ?? '' }))
    }
  })
}

/** What the format of a command writes, of a reporter by the ending that it says; nothing is known of what a sink writes, nor of a command without forms. */
function kindsOf(command: Command, { contributions }: CliContext['engine']): readonly Kind[] {
  const format = formatInUse(command) ?? ''
  const reporter = contributions.reporters.find(({ id }) => id === format)
  const kind = command.getOptionValue('traitsTemplate') === true ? 'csv' : Object.hasOwn(FORMATS, format) ? FORMATS[format] : kindOf(reporter?.extension ?? '')
  return kind === undefined || kind === 'other' ? [] : [kind]
}

function kindOf(ending: string): Kind | 'other' | undefined {
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined
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
