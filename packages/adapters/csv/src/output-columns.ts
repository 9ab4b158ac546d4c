import { contextSentences, localize, spoken, utf8Pieces, type Language, type LocalText, type OutputWord, type ScoreResult, type SpokenLanguage, type WritingOptions, type WritingPart } from '@dti-vn/sdk'
import type { CsvProfile } from './profile.js'
import { csvLine, writeCsv, type CsvCell } from './write-csv.js'

/** How a table of a result is written. */
export interface OutputOptions {
  /** Default `data`. */
  readonly profile?: CsvProfile | undefined
  /** Language of headers and labels in the profile excel-vi and of names of indicators in both; default `vi`. */
  readonly language?: Language | SpokenLanguage | undefined
  /** Whether the profile excel-vi starts with a line that says what the figures are; default true. */
  readonly notice?: boolean | undefined
}

/** A column of an output: the profile `data` writes id and value, the profile `excel-vi` heading and label. */
export interface OutputColumn<Row> {
  readonly id: string
  readonly heading: OutputWord
  readonly value: (row: Row) => CsvCell
  /** What people read instead of the value. */
  readonly label?: ((row: Row) => OutputWord | LocalText | null) | undefined
}

/** Rows of a table of a result and how many they are. */
export interface OutputRows<Row> {
  readonly columns: readonly OutputColumn<Row>[]
  readonly rows: Iterable<Row>
  readonly total: number
}

/**
 * Writes a table of a result, line by line. Every row carries the index, its edition and authority, the assessment period and the status of the data, so that no
 * row can be copied without them; the profile excel-vi says it in a first line as well.
 */
function* outputLines<Row>(result: ScoreResult, { columns, rows }: OutputRows<Row>, options: OutputOptions): Generator<WritingPart> {
  const { profile = 'data', notice = true } = options
  const language = spoken(options.language ?? 'vi')
  const forPeople = profile === 'excel-vi'
  const all = [...columns, ...standingColumns(result)]
  function cell(column: OutputColumn<Row>, row: Row): CsvCell {
    if (!forPeople || !column.label) return column.value(row)
    const label = column.label(row)
    return typeof label === 'string' ? language.words[label] : label && localize(label, language.texts)
  }
  function* above(): Generator<readonly CsvCell[]> {
    if (forPeople && notice) yield [noticeOf(result, language)]
    yield all.map(({ id, heading }) => (forPeople ? language.words[heading] : id))
  }
  yield { text: writeCsv(above(), profile) }
  for (const row of rows) yield { text: csvLine(all.map((column) => cell(column, row)), profile), isCounted: true }
}

/** A table of a result as a text. */
export function outputText<Row>(result: ScoreResult, table: OutputRows<Row>, options: OutputOptions): string {
  return Array.from(outputLines(result, table, options), ({ text }) => text).join('')
}

/** A table of a result in pieces. */
export function outputPieces<Row>(result: ScoreResult, table: OutputRows<Row>, options: OutputOptions & WritingOptions): Generator<Uint8Array> {
  return utf8Pieces(outputLines(result, table, options), table.total, options)
}

function standingColumns({ index, period, dataStatus }: ScoreResult): OutputColumn<unknown>[] {
  return [
    { id: 'index_id', heading: 'heading.index', value: () => index.id },
    { id: 'edition', heading: 'heading.edition', value: () => index.edition },
    { id: 'period', heading: 'heading.period', value: () => period?.id ?? null },
    {
      id: 'authority',
      heading: 'heading.authority',
      value: () => index.authority,
      label: () => `authority.${index.authority}`,
    },
    {
      id: 'data_status',
      heading: 'heading.data-status',
      value: () => dataStatus,
      label: () => `dataStatus.${dataStatus}`,
    },
  ]
}

/** What people must know: which index, for which period and list of units, how far it and the figures may be trusted. */
function noticeOf(result: ScoreResult, { words, texts }: SpokenLanguage): string {
  const { index, dataStatus, plan } = result
  const { name, notice } = plan.definition
  const authority = `${words['heading.index']}: ${words[`authority.${index.authority}`]}`
  const data = `${words['heading.data']}: ${words[`dataStatus.${dataStatus}`]}`
  const sentence = `${localize(name, texts)} (${index.id}, ${index.edition}). ${contextSentences(result, texts)} ${authority}. ${data}.`
  return notice ? `${sentence} ${localize(notice, texts)}` : sentence
}
