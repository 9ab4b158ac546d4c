import { type CsvCell, type CsvProfile, writeCsv } from '@dti-vn/adapter-csv'
import { type CodeListId, codeLists } from '@dti-vn/hatinh'
import { localize } from '@dti-vn/sdk'
import { jsonText } from '@dti-vn/sdk/json'
import type { CliContext } from '../context.js'
import { mapEnds, unitMap, type UnitMapRow } from '../input/unit-map.js'
import { listUnits } from './list-units.js'
import { CliMisuse } from '../misuse.js'
import { screenOfResult } from '../output/print.js'
import type { Screen } from '../output/screen.js'
import { validityText } from '../output/validity-text.js'
import { printTable } from '../output/table.js'
import { wrapText } from '../output/wrap.js'
import { writeCsvResult, writeResult, writeShown } from '../output/write-result.js'
import { fill } from '../text/texts.js'

/** Options of `dti units`. */
export interface UnitsOptions {
  /** Id of the list whose units are shown. */
  readonly list?: string | undefined
  /** Only units of this level. */
  readonly onlyLevel?: string | undefined
  /** As a traits file that is still to be filled in. */
  readonly traitsTemplate?: boolean | undefined
  readonly map?: boolean | undefined
  readonly oldList?: CodeListId | undefined
  readonly newList?: CodeListId | undefined
  readonly unit?: string | undefined
  readonly format: 'table' | 'csv' | 'json'
  readonly out?: string | undefined
  readonly outProfile: CsvProfile
}

const WRITE = { table: writeShown, csv: writeCsvResult, json: writeResult } as const

/** Lists the unit lists, lists the units of one, or shows what became of the units of one list in a later one. Nothing is mapped: this is for looking up. */
export async function unitsCommand(context: CliContext, options: UnitsOptions): Promise<number> {
  const { units: words } = context.texts
  const { map, traitsTemplate } = options
  const list = context.engine.contributions.unitLists.find(({ id }) => id === options.list)
  if (map === true && list) throw new CliMisuse(words.mapOrList)
  const text = await (map === true ? mapResult(context, options) : list ? listUnits(context, list, options) : listsResult(context, options))
  await WRITE[traitsTemplate === true ? 'csv' : options.format](context, text, options.out)
  return 0
}

async function listsResult(context: CliContext, { format, out, outProfile }: UnitsOptions): Promise<string> {
  const { language, engine } = context
  const { units: words } = context.texts
  const lists = engine.contributions.unitLists.map(({ id, title, valid, units }) => {
    const levels = [...new Set(units.map(({ level }) => level))]
    return { id, title, valid, counts: Object.fromEntries(levels.map((level) => [level, units.filter((one) => one.level === level).length])) }
  })
  if (format === 'json') return jsonText({ schema: 'dti-vn.unit-lists/1', lists })
  const countsText = (counts: Readonly<Record<string, number>>) => Object.entries(counts).map(([level, count]) => fill(words.levels[level] ?? `{count} ${level}`, { count })).join(', ')
  if (format === 'csv') {
    const rows = lists.map(({ id, title, valid, counts }) => [id, localize(title, language), valid.from, valid.to, countsText(counts)])
    return writeCsv([['list', 'title', 'valid_from', 'valid_to', 'units'], ...rows], outProfile)
  }
  const columns = [words.list, context.texts.valid, words.counts, words.name].map((title, i) => ({ title, align: 'left' as const, flexible: i > 1 }))
  const rows = lists.map(({ id, title, valid, counts }) => [id, validityText(context, valid), countsText(counts), localize(title, language)])
  return `${await printTable(columns, rows, screenOfResult(context, out))}\n`
}

async function mapResult(context: CliContext, options: UnitsOptions): Promise<string> {
  const { units: words } = context.texts
  const ends = mapEnds(options.oldList, options.newList)
  if (!ends) throw new CliMisuse(fill(words.wrongDirection, { from: options.oldList ?? '', to: options.newList ?? codeLists.at(-1)?.id ?? '' }))
  const all = unitMap(ends.from, ends.to)
  const rows = options.unit === undefined ? all : all.filter(({ from, to }) => from.code === options.unit || to.code === options.unit)
  if (rows.length === 0) {
    const known = codeLists.filter(({ units }) => units.some(({ code, level }) => code === options.unit && level === 'commune')).map(({ id }) => id)
    throw new CliMisuse(fill(words.noUnits, { unit: options.unit ?? '', ...ends, known: known.join(', ') }))
  }
  switch (options.format) {
    case 'json':
      return jsonText({ schema: 'dti-vn.unit-map/1', ...ends, rows: rows.map(jsonRow) })
    case 'csv':
      return mapCsv(context, rows, options.outProfile)
    case 'table':
      return mapTable(context, rows, ends, rows.length === all.length, screenOfResult(context, options.out))
  }
}

function jsonRow({ from, to, part, change, isDefault, notes }: UnitMapRow) {
  const end = ({ code, fullName, parent }: UnitMapRow['from']) => ({ code, name: fullName, parent })
  return { from: end(from), to: end(to), change, part, default: isDefault, notes }
}

function mapCsv({ language }: CliContext, rows: readonly UnitMapRow[], profile: CsvProfile): string {
  const header = ['from_list', 'from_code', 'from_name', 'to_list', 'to_code', 'to_name', 'change', 'part', 'default', 'note']
  const cells = rows.map(({ from, to, change, part, isDefault, notes }): CsvCell[] => [
    from.list, from.code, from.fullName, to.list, to.code, to.fullName, change, part, String(isDefault), notes.map((note) => localize(note, language)).join(' '),
  ])
  return writeCsv([header, ...cells], profile)
}

async function mapTable({ texts }: CliContext, rows: readonly UnitMapRow[], ends: { readonly from: string; readonly to: string }, isWhole: boolean, screen: Screen): Promise<string> {
  const { units: words } = texts
  const columns = [words.oldCode, words.oldName, words.newCode, words.newName, words.change, words.part].map((title, i) => ({
    title,
    align: 'left' as const,
    flexible: i === 1 || i > 2,
  }))
  const cells = rows.map(({ from, to, change, part, isDefault }) => {
    const main = isDefault && change.startsWith('split') ? ` (${words.defaultTarget})` : ''
    return [from.code, from.fullName, to.code, to.fullName, words.changes[change], `${words.parts[part]}${main}`]
  })
  const codes = (end: 'from' | 'to') => new Set(rows.map((row) => row[end].code)).size
  const codesOf = (end: 'from' | 'to', changes: readonly string[]) => new Set(rows.filter(({ change }) => changes.includes(change)).map((row) => row[end].code)).size
  const counts = fill(words.mapCounts, {
    old: codes('from'),
    new: codes('to'),
    split: codesOf('from', ['split', 'split-and-merged']),
    merged: codesOf('to', ['merged', 'split-and-merged']),
  })
  return `${fill(words.mapTitle, ends)}\n${await printTable(columns, cells, screen)}\n${isWhole ? `${wrapText(counts, screen.width)}\n` : ''}`
}
