import { AUTHORITY_LABELS, DATA_STATUS_LABELS, localize, type Language, type LocalText, type ScoreResult } from '@dti-vn/sdk'
import type { CsvProfile } from './profile.js'
import { writeCsv, type CsvCell } from './write-csv.js'

/** How a table of a result is written. */
export interface OutputOptions {
  /** Default `data`. */
  readonly profile?: CsvProfile | undefined
  /** Language of headers and labels in the profile excel-vi and of names of indicators in both; default `vi`. */
  readonly language?: Language | undefined
  /** Whether the profile excel-vi starts with a line that says what the figures are; default true. */
  readonly notice?: boolean | undefined
}

/** A column of an output: the profile `data` writes id and value, the profile `excel-vi` header and label. */
export interface OutputColumn<Row> {
  readonly id: string
  readonly header: LocalText
  readonly value: (row: Row) => CsvCell
  /** What people read instead of the value. */
  readonly label?: ((row: Row) => LocalText | null) | undefined
}

/**
 * Writes a table of a result. Every row carries the index, its edition, its authority and the status of the data, so that no row can be
 * copied without them; the profile excel-vi says it in a first line as well.
 */
export function writeOutput<Row>(
  result: ScoreResult,
  columns: readonly OutputColumn<Row>[],
  rows: Iterable<Row>,
  options: OutputOptions,
): string {
  const { profile = 'data', language = 'vi', notice = true } = options
  const forPeople = profile === 'excel-vi'
  const all = [...columns, ...standingColumns(result)]
  function cell(column: OutputColumn<Row>, row: Row): CsvCell {
    if (!forPeople || !column.label) return column.value(row)
    const label = column.label(row)
    return label && localize(label, language)
  }
  function* lines(): Generator<readonly CsvCell[]> {
    if (forPeople && notice) yield [noticeOf(result, language)]
    yield all.map(({ id, header }) => (forPeople ? localize(header, language) : id))
    for (const row of rows) yield all.map((column) => cell(column, row))
  }
  return writeCsv(lines(), profile)
}

function standingColumns({ index, dataStatus }: ScoreResult): OutputColumn<unknown>[] {
  return [
    { id: 'index_id', header: { vi: 'Bộ chỉ số', en: 'Index' }, value: () => index.id },
    { id: 'edition', header: { vi: 'Phiên bản', en: 'Edition' }, value: () => index.edition },
    {
      id: 'authority',
      header: { vi: 'Tính pháp lý', en: 'Authority' },
      value: () => index.authority,
      label: () => AUTHORITY_LABELS[index.authority],
    },
    {
      id: 'data_status',
      header: { vi: 'Tình trạng số liệu', en: 'Data status' },
      value: () => dataStatus,
      label: () => DATA_STATUS_LABELS[dataStatus],
    },
  ]
}

/** One sentence for people: which index, how far it and the figures may be trusted. */
function noticeOf({ index, dataStatus, plan }: ScoreResult, language: Language): string {
  const { name, notice } = plan.definition
  const authority = localize(AUTHORITY_LABELS[index.authority], language)
  const status = localize(DATA_STATUS_LABELS[dataStatus], language)
  const [indexWord, dataWord] = language === 'vi' ? ['Bộ chỉ số', 'Số liệu'] : ['Index', 'Data']
  const sentence = `${localize(name, language)} (${index.id}, ${index.edition}). ${indexWord}: ${authority}. ${dataWord}: ${status}.`
  return notice ? `${sentence} ${localize(notice, language)}` : sentence
}
