import { planToSql } from '@dti-vn/adapter-sql'
import { openDuckdb } from './duckdb.mjs'
import { openPostgresql } from './postgresql.mjs'
import { sqlByHand } from './sql-by-hand.mjs'
import { longTable, unitTable, wideTable } from './sql-tables.mjs'
import { openSqlite } from './sqlite.mjs'

const OPEN = { duckdb: openDuckdb, sqlite: openSqlite, postgresql: openPostgresql }

/** Loads the tables, which is not timed, and runs one query that gives code, score and rank of every unit, which is. */
export const prepareDatabase = (dialect, layout, by) => async (plan, dataset) => {
  const database = await OPEN[dialect]()
  await database.load('dti_units', unitTable(dataset))
  await (layout === 'wide' ? database.load('dti_wide', wideTable(plan, dataset)) : database.load('dti_values', longTable(plan, dataset)))
  const sql = by === 'hand' ? sqlByHand(plan, dialect, layout) : ours(plan, dialect, layout)
  const run = async () => {
    const rows = await database.query(sql)
    const scores = new Float64Array(rows.length)
    for (const { unit_code: code, score } of rows) scores[Number(code)] = Number(score)
    return { scores }
  }
  return Object.assign(run, { close: () => database.close() })
}

function ours(plan, dialect, layout) {
  const script = planToSql(plan, { dialect, layout, values: 'literals', cohort: 'all', ...(layout === 'wide' ? { stored: 'typed', tables: { values: 'dti_wide' } } : {}) })
  if (!script.ok) throw new Error(script.issues.map(({ code, indicator }) => `${code} ${indicator ?? ''}`).join(', '))
  return `SELECT unit_code, score, rank_1 FROM (\n${script.statements.find(({ result }) => result === 'units').sql}\n) units`
}
