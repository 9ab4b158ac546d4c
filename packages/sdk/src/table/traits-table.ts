import { codeOfNumber, excerpt, type Issue, type IssueList, isTotalWord, makeIssue, type Plan, traitReader } from '@dti-vn/core'
import type { UnitTraits } from '../contributions/source.js'
import { withoutHeadings } from './heading-rows.js'
import { namedCode } from './clean-text.js'
import { TRAITS_COLUMNS } from './layout.js'
import { levelNames } from './level-names.js'
import { findColumns, unknownColumn } from './named-columns.js'
import type { RowFormat, RowTaker, TableHeader } from './table-rows.js'

/** A table of traits as read for one index. */
export interface TableTraits {
  /** By unit code; only units of the level of the index. */
  readonly units: UnitTraits
  readonly issues: readonly Issue[]
  /** True when the table could not be read as a whole; `units` is then empty. */
  readonly refused: boolean
}

/** A table of traits on its way. */
export interface TraitsTable<Row> {
  /** Takes the header and says who takes the rows; null when the table is refused, which is then reported. */
  readonly header: (header: TableHeader) => RowTaker<Row> | null
  readonly end: (isComplete: boolean) => TableTraits
}

/** What a table of traits is read with. */
export interface TraitsTableOptions {
  /** Ids of the levels that there are: rows of others than that of the index are passed over, a text that is none of them is an issue. */
  readonly levels?: readonly string[] | undefined
  /** Codes that a list of units knows: they are units even where they look like a row of totals. */
  readonly codes?: { readonly has: (code: string) => boolean } | undefined
}

/** Separates trait ids inside a cell. */
const SEPARATOR = ';'

/**
 * Reads a table of traits, whatever the file format. Rows of other levels are ignored. A trait that the index does not declare is an issue and is
 * left out; so is a row of totals; of two rows of a unit the first stands and the second is an issue. `issues` holds what the adapter and this report.
 */
export function traitsTable<Row>(plan: Plan, issues: IssueList, format: Omit<RowFormat<Row>, 'store'>, { levels, codes }: TraitsTableOptions = {}): TraitsTable<Row> {
  const level = levelNames(plan.definition.level, levels)
  const units = new Map<string, { readonly name: string | null; readonly parent: string | null; readonly traits: ReadonlySet<string> }>()
  const report = issues.add

  function header(found: TableHeader): RowTaker<Row> | null {
    const columns = findColumns(found, TRAITS_COLUMNS)
    for (const issue of columns.issues) report(issue)
    const names = [...TRAITS_COLUMNS.required, ...TRAITS_COLUMNS.optional]
    for (const { name, position } of columns.others) report(unknownColumn(name, names, found.at(position)))
    if (columns.issues.length > 0) return null
    const readTraits = traitReader(plan)
    const positionOf = (name: string) => columns.positions.get(name) ?? -1
    const text = (row: Row, name: string) => format.text(row, positionOf(name)).normalize('NFC')
    const codeOf = (row: Row, line: number, name: string) => format.code(row, line, positionOf(name), name)

    return withoutHeadings({
      row: (row, line) => {
        const ofRow = codeOf(row, line, 'level')
        if (ofRow === null || !level.isOwn(ofRow, format.place(line, positionOf('level'), 'level'))) return true
        const code = codeOf(row, line, 'unit_code')
        const parent = codeOf(row, line, 'parent_code')
        if (code === null) return true
        const listed = codeOfNumber(code, codes)
        const at = { place: format.place(line, positionOf('unit_code')), unit: excerpt(code) || undefined }
        const word = code === '' ? text(row, 'unit_name') : codes?.has(code) === true ? '' : code
        if (isTotalWord(word)) report(makeIssue('row-of-totals', { place: at.place, params: { word: excerpt(word) } }))
        else if (code === '') report(makeIssue('unit-code-missing', at))
        else if (listed !== undefined) report(makeIssue('code-not-text', { ...at, params: { what: { vi: 'đơn vị', en: 'unit' }, value: excerpt(code), ...(listed === '' ? {} : { listed }) } }))
        else if (units.has(code)) report(makeIssue('file-row-duplicate', at))
        else {
          const traits = readTraits(text(row, 'traits').split(SEPARATOR), { ...at, place: format.place(line, positionOf('traits'), 'traits') }, report)
          units.set(code, { name: text(row, 'unit_name') || null, parent: parent === '' ? null : parent, traits })
        }
        return true
      },
      about: (row) => ({ unit: namedCode(text(row, 'unit_code')) }),
    }, found, { format, report, known: codes })
  }

  function end(isComplete: boolean): TableTraits {
    for (const issue of level.issues()) report(issue)
    return { units: isComplete ? units : new Map(), issues: issues.all(), refused: !isComplete }
  }

  return { header, end }
}
