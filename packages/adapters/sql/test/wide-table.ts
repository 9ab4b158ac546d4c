import type { InputValue, Plan, PlannedInput, UnitRow } from '@dti-vn/sdk'
import { wideColumnName } from '../src/index.js'
import { valueText } from '../src/text/value-text.js'
import { columnType, type Holding, isHeld } from './column-types.js'
import type { Engine } from './engines/engine.js'
import { quoted } from './engines/filled.js'

/** Rows as a wide table holds them: its own for the engine, and the statement that fills it. */
interface WideRows {
  /** What the library scores: units once, and of typed columns only the values that they can hold. */
  readonly rows: readonly UnitRow[]
  readonly fill: readonly string[]
}

/** `dti_wide` for rows: a row for each unit and a column for each input, of texts or of the types of the engine in turn. */
function wideRows({ dialect }: Pick<Engine, 'dialect'>, plan: Plan, all: readonly UnitRow[], stored: 'text' | 'typed'): WideRows {
  const columns = plan.columns.map((input, i) => ({ input, code: codeOf(plan, input), holding: stored === 'text' ? ('text' as const) : holdingOf(input, i) }))
  const rows = all.filter(({ code }, i) => all.findIndex((row) => row.code === code) === i).map((row): UnitRow => ({
    ...row,
    values: valuesOf(columns.map(({ input, code, holding }) => [code, input.definition.id, held(row.values[code]?.[input.definition.id], holding, dialect)])),
  }))
  const lines = rows.map((row) => {
    const cells = columns.map(({ input, code, holding }) => sqlOf(row.values[code]?.[input.definition.id], holding, dialect))
    return `(${[quoted(row.code), ...cells].join(', ')})`
  })
  const types = columns.map(({ input, code, holding }) => `${wideColumnName(code, input.definition.id)} ${columnType(dialect, holding)}`)
  // InnoDB keeps rows of 8126 bytes.
  const end = dialect === 'clickhouse' ? ' ENGINE = MergeTree ORDER BY tuple()' : dialect === 'mariadb' ? ' ENGINE = Aria' : ''
  return { rows, fill: ['DROP TABLE IF EXISTS dti_wide', `CREATE TABLE dti_wide (${[`unit_code ${columnType(dialect, 'text')}`, ...types].join(', ')})${end}`, `INSERT INTO dti_wide VALUES ${lines.join(',\n')}`] }
}

/** Fills `dti_wide`, and gives the rows that it holds. */
export async function fillWideTable(engine: Engine, plan: Plan, rows: readonly UnitRow[], stored: 'text' | 'typed' = 'text'): Promise<readonly UnitRow[]> {
  const made = wideRows(engine, plan, rows, stored)
  for (const sql of made.fill) await engine.run(sql)
  return made.rows
}

function codeOf(plan: Plan, input: PlannedInput): string {
  return plan.indicators[input.indicator]?.definition.code ?? ''
}

function holdingOf({ definition: { type } }: PlannedInput, i: number): Holding {
  if (type === 'choice') return 'text'
  if (type === 'boolean') return 'flag'
  const kinds = type === 'integer' ? (['whole', 'double', 'decimal'] as const) : (['decimal', 'double'] as const)
  return kinds[i % kinds.length] ?? 'decimal'
}

/** The value as the column holds it, or nothing where it cannot. */
function held(value: InputValue | undefined, holding: Holding, dialect: Engine['dialect']): InputValue {
  if (value === null || value === undefined || holding === 'text') return value ?? null
  if (holding === 'flag') return value === true || value === 'true' ? true : value === false || value === 'false' ? false : null
  const isApproximate = holding === 'double' || (holding === 'decimal' && dialect === 'sqlite')
  if (isApproximate && typeof value === 'number') return isHeld(dialect, value) ? value : null
  const text = (valueText(value) ?? '').trim()
  if (!/^-?\d+(\.\d+)?$/.test(text)) return null
  if (isApproximate) return Number(text)
  if (holding === 'whole') return /^-?\d{1,18}$/.test(text) ? text : null
  return /^-?\d{1,24}(\.\d{1,12})?$/.test(text) ? text : null
}

function sqlOf(value: InputValue | undefined, holding: Holding, dialect: Engine['dialect']): string {
  if (value === null || value === undefined) return 'NULL'
  if (holding === 'text') return quoted(valueText(value))
  if (typeof value !== 'number' || Number.isFinite(value)) return String(typeof value === 'number' ? (valueText(value) ?? '') : value)
  return dialect === 'sqlite' ? (value > 0 ? '9e999' : '-9e999') : dialect === 'clickhouse' ? String(value).replace('Infinity', 'inf').toLowerCase() : `CAST('${value}' AS ${columnType(dialect, holding)})`
}

function valuesOf(list: readonly (readonly [string, string, InputValue])[]): UnitRow['values'] {
  const values: Record<string, Record<string, InputValue>> = {}
  for (const [code, id, value] of list) values[code] = { ...values[code], [id]: value }
  return values
}
