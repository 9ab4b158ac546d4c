import { type CsvCell, type CsvProfile, writeCsv } from '@dti-vn/adapter-csv'
import { type ListedUnit, localize, type UnitList } from '@dti-vn/sdk'
import { jsonText } from '@dti-vn/sdk/json'
import type { CliContext } from '../context.js'
import { fill } from '../text/texts.js'
import { type Screen, styled } from './screen.js'
import { printTable } from './table.js'
import { terminalLine } from './terminal-safe.js'
import { wrapText } from './wrap.js'

/** Columns of a traits file; a list of units has all but the last. */
const COLUMNS = ['level', 'unit_code', 'unit_name', 'parent_code', 'traits'] as const

/** Stands for traits that nobody has written yet. It is no trait, so a template that was not filled in is an error where it is read. */
export const UNWRITTEN = '?'

/** Units of a list for people. */
export async function unitListTable({ texts, language }: CliContext, { id, title }: UnitList, units: readonly ListedUnit[], screen: Screen): Promise<string> {
  const { units: words } = texts
  const columns = [words.code, words.name, words.parent, words.level].map((heading, i) => ({ title: heading, align: 'left' as const, flexible: i === 1 }))
  const rows = units.map(({ code, name, parent, level }) => [code, name, parent ?? '', level])
  const head = `${localize(title, language)} (${id}) – ${fill(texts.unitsOf, { count: units.length })}`
  return `${wrapText(styled(terminalLine(head), 'bold', screen), screen.width)}\n${await printTable(columns, rows, screen)}\n`
}

/** The same for programs: CSV with the columns of a traits file but `traits`. */
export function unitListCsv(units: readonly ListedUnit[], profile: CsvProfile): string {
  return writeCsv([COLUMNS.slice(0, -1), ...units.map(cells)], profile)
}

/** A traits file in which the traits are still to be written. */
export function traitsTemplateCsv(units: readonly ListedUnit[], profile: CsvProfile): string {
  return writeCsv([COLUMNS, ...units.map((unit) => [...cells(unit), UNWRITTEN])], profile)
}

/** The same as JSON. */
export function unitListJson({ id, title, valid }: UnitList, units: readonly ListedUnit[]): string {
  return jsonText({ schema: 'dti-vn.unit-list/1', list: { id, title, valid }, units: units.map(({ level, code, name, parent }) => ({ level, code, name, parent })) })
}

function cells({ level, code, name, parent }: ListedUnit): CsvCell[] {
  return [level, code, name, parent]
}
