import { CSV_PROFILES, type CsvCell, type CsvProfile, readCsvDatasetSync, readCsvTraitsSync, writeCsv } from '@dti-vn/adapter-csv'
import { collectForms, readXlsxDataset, readXlsxTraits, writeWorkbook } from '@dti-vn/adapter-xlsx'
import { createDatasetBuilder, type Dataset, datasetOfColumns, datasetOfRows, type InputValue, type UnitRow } from '@dti-vn/sdk'
import { filledForm } from '../filled-form.js'
import { COLUMNS, MESSY, type MessyRow, plan, WRONG_STYLE } from './messy.js'

/** A number in a text of the other style: programs write 7.5, Vietnamese people 7,5. */
const inOtherStyle = (value: InputValue, own: '.' | ',') => (value === WRONG_STYLE ? (own === '.' ? '7,5' : '7.5') : value)
/** The inputs that are not there can only stand in the rows that use them, or every row would name them. */
const isThere = (column: number, value: InputValue | undefined) => column < 8 || value !== null

function rowOf({ code, name, parent, traits, figures }: MessyRow): UnitRow {
  const values: Record<string, Record<string, InputValue>> = {}
  COLUMNS.forEach(([indicator, input], i) => {
    if (isThere(i, figures[i])) values[indicator] = { ...values[indicator], [input]: inOtherStyle(figures[i] ?? null, '.') }
  })
  return { code: code!, name, parent, ...(traits ? { traits } : {}), values }
}

function ofColumns(): Dataset {
  const values: Record<string, Record<string, InputValue[]>> = {}
  COLUMNS.forEach(([indicator, input], i) => {
    values[indicator] = { ...values[indicator], [input]: MESSY.map(({ figures }) => inOtherStyle(figures[i] ?? null, '.')) }
  })
  return datasetOfColumns(plan, {
    codes: MESSY.map(({ code }) => code!),
    names: MESSY.map(({ name }) => name),
    parents: MESSY.map(({ parent }) => parent),
    // A list has an entry for each row.
    traits: MESSY.map(({ traits }) => traits ?? []),
    values,
  })
}

function ofBuilder(): Dataset {
  const builder = createDatasetBuilder(plan)
  for (const { code, name, parent, traits, figures } of MESSY) {
    const unit = builder.unit(code!, name)
    builder.describe(unit, { parent, traits })
    COLUMNS.forEach(([indicator, input], i) => {
      if (isThere(i, figures[i])) builder.put(unit, indicator, input, inOtherStyle(figures[i] ?? null, '.'))
    })
  }
  return builder.build()
}

type Cell = string | number | boolean | null

function longTable(own: '.' | ','): Cell[][] {
  const rows = MESSY.flatMap(({ code, name, figures }) =>
    COLUMNS.flatMap(([indicator, input], i) => (isThere(i, figures[i]) ? [[code, name, indicator, input, inOtherStyle(figures[i] ?? null, own)]] : [])))
  return [['unit_code', 'unit_name', 'indicator_code', 'input_id', 'value'], ...rows]
}

function wideTable(own: '.' | ','): Cell[][] {
  const rows = MESSY.map(({ code, name, figures }) => [code, name, ...figures.map((value) => inOtherStyle(value, own))])
  return [['unit_code', 'unit_name', ...COLUMNS.map(([indicator, input]) => `${indicator}/${input}`)], ...rows]
}

const traitsTable = (): Cell[][] => [
  ['level', 'unit_code', 'unit_name', 'parent_code', 'traits'],
  ...MESSY.flatMap(({ code, name, parent, traits }) => (traits ? [['commune', code, name, parent, traits.join(';')]] : [])),
]

function csvBytes(table: readonly (readonly Cell[])[], profile: CsvProfile): Uint8Array {
  return new TextEncoder().encode(writeCsv(table.map((row) => row.map((cell): CsvCell => (typeof cell === 'boolean' ? String(cell) : cell))), profile))
}

function ofCsv(table: (own: '.' | ',') => Cell[][], profile: CsvProfile): Dataset {
  const traits = readCsvTraitsSync(csvBytes(traitsTable(), profile), plan, { profile, levels: ['commune'] })
  return readCsvDatasetSync(csvBytes(table(CSV_PROFILES[profile].decimal), profile), plan, { profile, traits })
}

const workbookOf = (table: readonly (readonly Cell[])[]) => writeWorkbook({ properties: { title: 'Số liệu' }, sheets: [{ name: 'Số liệu', rows: table.map((cells) => ({ cells })) }] })

async function ofWorkbook(table: Cell[][]): Promise<Dataset> {
  const traits = await readXlsxTraits(await workbookOf(traitsTable()), plan, { levels: ['commune'] })
  return readXlsxDataset(await workbookOf(table), plan, { traits })
}

/** A form belongs to one unit and has its inputs: of the table it carries what units of the list sent. */
export async function readForms(): Promise<Dataset> {
  const traits = await readXlsxTraits(await workbookOf(traitsTable()), plan, { levels: ['commune'] })
  const digest = 'd'.repeat(64)
  const files = MESSY.flatMap((row) => (row.traits || row.name === 'Xã Khác' ? [row] : [])).map(async ({ code, name, figures }, i) => {
    const typed = Object.fromEntries(COLUMNS.slice(0, 8).map(([indicator, input], at) => [`${indicator}/${input}`, inOtherStyle(figures[at] ?? null, ',')]))
    return { name: `phieu-${String(i)}.xlsx`, bytes: await filledForm(plan, digest, { unit: code ?? '', name: name ?? '', typed }) }
  })
  const { dataset } = await collectForms(await Promise.all(files), plan, { definitionDigest: digest, units: traits.units })
  return { ...dataset, issues: [...traits.issues, ...dataset.issues] }
}

/** A way in that carries the whole of the messy table. */
export interface Way {
  readonly read: () => Dataset | Promise<Dataset>
  /** Whether a row is a unit, whether the inputs are columns, or whether a row is one figure. */
  readonly layout: 'units' | 'columns' | 'long'
}

export const WAYS: Readonly<Record<string, Way>> = {
  'rows in code': { read: () => datasetOfRows(plan, MESSY.map(rowOf)), layout: 'units' },
  'columns in code': { read: ofColumns, layout: 'columns' },
  'the builder of a source': { read: ofBuilder, layout: 'units' },
  'long CSV': { read: () => ofCsv(longTable, 'data'), layout: 'long' },
  'wide CSV': { read: () => ofCsv(wideTable, 'data'), layout: 'columns' },
  'long CSV of Vietnamese Excel': { read: () => ofCsv(longTable, 'excel-vi'), layout: 'long' },
  'wide CSV of Vietnamese Excel': { read: () => ofCsv(wideTable, 'excel-vi'), layout: 'columns' },
  'a long sheet': { read: () => ofWorkbook(longTable(',')), layout: 'long' },
  'a wide sheet': { read: () => ofWorkbook(wideTable(',')), layout: 'columns' },
}
