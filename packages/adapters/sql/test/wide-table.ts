import type { Plan, UnitRow } from '@dti-vn/sdk'
import { wideColumnName } from '../src/index.js'
import type { Engine } from './engines/engine.js'
import { valueText } from '../src/text/value-text.js'
import { quoted } from './engines/filled.js'

/** Fills `dti_wide` with a row for each unit and a column for each input. */
export async function fillWideTable({ run }: Engine, plan: Plan, rows: readonly UnitRow[]): Promise<void> {
  const inputs = plan.columns.map((input) => ({ code: plan.indicators[input.indicator]?.definition.code ?? '', id: input.definition.id }))
  await run('DROP TABLE IF EXISTS dti_wide')
  await run(`CREATE TABLE dti_wide (unit_code TEXT, ${inputs.map(({ code, id }) => `${wideColumnName(code, id)} TEXT`).join(', ')})`)
  for (const row of rows) {
    const cells = inputs.map(({ code, id }) => quoted(valueText(row.values[code]?.[id])))
    await run(`INSERT INTO dti_wide VALUES (${[quoted(row.code), ...cells].join(', ')})`)
  }
}
