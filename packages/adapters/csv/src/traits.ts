import { makeIssue, type Issue, type Place, type Plan } from '@dti-vn/sdk'
import { cleanText, excerpt } from './clean-text.js'
import { findColumns, unknownColumn } from './named-columns.js'
import { suggester } from './suggest.js'
import { createTableReader, type RowSink, type TableOptions } from './table-reader.js'
import type { CsvChunk } from './source.js'

/** What a traits file says of one unit. */
export interface CsvUnitTraits {
  readonly name: string | null
  readonly parent: string | null
  readonly traits: ReadonlySet<string>
}

/** A traits file as read for one index. */
export interface CsvTraits {
  /** By unit code; only units of the level of the index. */
  readonly units: ReadonlyMap<string, CsvUnitTraits>
  readonly issues: readonly Issue[]
  /** True when the file could not be read as a whole; `units` is then empty. */
  readonly refused: boolean
}

/** Columns of a traits file. */
export const TRAITS_COLUMNS = Object.freeze({
  required: ['level', 'unit_code', 'traits'] as readonly string[],
  optional: ['unit_name', 'parent_code'] as readonly string[],
})

/** Separates trait ids inside a cell. */
const SEPARATOR = ';'

/** Reads a traits file from chunks. */
export interface TraitsReader {
  /** False when nothing more is read, because the file is refused. */
  readonly push: (chunk: CsvChunk) => boolean
  readonly end: () => CsvTraits
}

/**
 * Starts reading a traits file for an index. Rows of other levels are ignored. A trait that the index does not declare is an issue and is
 * left out; of two rows of a unit the first stands and the second is an issue.
 */
export function createTraitsReader(plan: Plan, options: TableOptions = {}): TraitsReader {
  const units = new Map<string, CsvUnitTraits>()
  const issues: Issue[] = []
  const report = (issue: Issue) => void issues.push(issue)
  const header = (cells: readonly string[], place: Place) => traitsRows(plan, units, report, cells, place)
  const table = createTableReader({ header, report }, 'unit_code', options)
  return {
    push: table.push,
    end: () => {
      const refused = !table.end()
      return { units: refused ? new Map() : units, issues, refused }
    },
  }
}

type Report = (issue: Issue) => void

function traitsRows(plan: Plan, units: Map<string, CsvUnitTraits>, report: Report, cells: readonly string[], place: Place): RowSink | null {
  const columns = findColumns(cells, TRAITS_COLUMNS, place)
  for (const issue of columns.issues) report(issue)
  const names = [...TRAITS_COLUMNS.required, ...TRAITS_COLUMNS.optional]
  for (const { name } of columns.others) report(unknownColumn(name, names, place))
  if (columns.issues.length > 0) return null
  const known = [...new Set([...(plan.definition.traits ?? []).map(({ id }) => id), ...plan.traits])]
  const suggest = suggester(known)
  const cell = (row: readonly string[], name: string) => cleanText(row[columns.positions.get(name) ?? -1] ?? '').normalize('NFC')

  function traitsOf(row: readonly string[], at: Pick<Issue, 'place' | 'unit'>): ReadonlySet<string> {
    const ids = cell(row, 'traits').split(SEPARATOR).map(cleanText).filter((id) => id !== '')
    return new Set(
      ids.filter((id) => {
        if (known.includes(id)) return true
        report(makeIssue('trait-unknown', { ...at, params: { trait: excerpt(id), known, nearest: suggest(id) } }))
        return false
      }),
    )
  }

  return {
    row: (row, line) => {
      if (cell(row, 'level') !== plan.definition.level) return true
      const code = cell(row, 'unit_code')
      const at = { place: { file: place.file, line }, unit: excerpt(code) || undefined }
      if (code === '') report(makeIssue('unit-code-missing', at))
      else if (units.has(code)) report(makeIssue('file-row-duplicate', at))
      else {
        const traits = traitsOf(row, { ...at, place: { ...at.place, column: 'traits' } })
        units.set(code, { name: cell(row, 'unit_name') || null, parent: cell(row, 'parent_code') || null, traits })
      }
      return true
    },
    about: (row) => ({ unit: excerpt(cell(row, 'unit_code')) || undefined }),
  }
}
