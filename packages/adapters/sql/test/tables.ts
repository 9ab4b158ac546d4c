import type { InputValue, Plan, UnitRow } from '@dti-vn/sdk'
import type { Engine } from './engines/engine.js'

/** A value as a text column holds it: numbers as plain decimals, null for what is empty. */
export function textOf(value: InputValue | undefined): string | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'number') return String(value)
  const text = String(value)
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (!parts) return text
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts
  const power = Number(exponent)
  if (power > 0) return sign + whole + fraction.padEnd(power, '0')
  return `${sign}0.${'0'.repeat(-power - 1)}${whole}${fraction}`
}

export function quoted(text: string | null): string {
  return text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`
}

/** Fills the long tables `dti_values`, `dti_units`, `dti_traits` and `dti_rejections` with rows. */
export async function fillLongTables({ run, dialect }: Engine, plan: Plan, rows: readonly UnitRow[]): Promise<void> {
  const type = dialect === 'mariadb' ? 'VARCHAR(600)' : dialect === 'clickhouse' ? 'Nullable(String)' : 'TEXT'
  const values = rows.flatMap(({ code, values: own }) =>
    Object.entries(own).flatMap(([indicator, inputs]) =>
      Object.entries(inputs ?? {}).flatMap(([id, value]) => (plan.indicatorByCode.get(indicator)?.inputById.has(id) === true ? [[code, indicator, id, textOf(value)]] : [])),
    ),
  )
  const units = new Map(rows.map((row) => [row.code, row]).reverse() as [string, UnitRow][])
  const traits = [...units.values()].flatMap(({ code, traits: own }) => (own ?? []).map((trait) => [code, trait]))
  const rejected = [...units.values()].flatMap(({ code, rejected: own }) => (own ?? []).map((indicator) => [code, indicator]))
  await table('dti_values', ['unit_code', 'indicator_code', 'input_id', 'value'], values)
  await table('dti_units', ['unit_code', 'unit_name', 'parent_code'], [...units.values()].map(({ code, name, parent }) => [code, name ?? null, parent ?? null]))
  await table('dti_traits', ['unit_code', 'trait'], traits)
  await table('dti_rejections', ['unit_code', 'indicator_code'], rejected)

  async function table(name: string, columns: readonly string[], list: readonly (readonly (string | null)[])[]): Promise<void> {
    await run(`DROP TABLE IF EXISTS ${name}`)
    const engine = dialect === 'clickhouse' ? ' ENGINE = Memory' : ''
    await run(`CREATE TABLE ${name} (${columns.map((column) => `${column} ${type}`).join(', ')})${engine}`)
    for (let i = 0; i < list.length; i += 500) {
      const chunk = list.slice(i, i + 500).map((row) => `(${row.map(quoted).join(', ')})`)
      await run(`INSERT INTO ${name} VALUES ${chunk.join(', ')}`)
    }
  }
}
