// Scores the index of a folder by both executors of the library and in SQLite, beside the points that were worked out by hand.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rowsToSql, runSql } from '@dti-vn/adapter-sql'
import { createEngine, parseDefinition } from '@dti-vn/sdk'
import sqlite from 'node-sqlite3-wasm'

/**
 * For each unit and indicator of `expected.csv`: the points that are expected and why, and those that each executor gives.
 * @param {string} folder
 */
export async function compared(folder) {
  const [definition = '', data = '', expected = ''] = await Promise.all(['index.json', 'data.csv', 'expected.csv'].map((name) => readFile(join(folder, name), 'utf8')))
  const parsed = parseDefinition(JSON.parse(definition))
  if (!parsed.ok) throw new Error(`${folder}: ${parsed.issues.map(({ code }) => code).join(', ')}`)
  const engine = createEngine({ plugins: [] })
  const rows = rowsOf(data)
  const results = {
    exact: engine.score(parsed.definition, rows, { executor: 'exact', dataStatus: 'illustrative' }),
    columns: engine.score(parsed.definition, rows, { executor: 'columns', dataStatus: 'illustrative' }),
    sqlite: await scoredInSqlite(engine.plan(parsed.definition), rows),
  }
  return recordsOf(expected).map(({ unit_code: unit = '', indicator_code: indicator = '', points, why = '' }) => ({
    unit,
    indicator,
    expected: Number(points),
    why,
    found: Object.entries(results).map(([executor, result]) => ({ executor, points: result.unit(unit)?.indicators[indicator]?.points })),
  }))
}

/**
 * Simple CSV: a header, and no commas inside of a cell.
 * @param {string} text
 */
function recordsOf(text) {
  const [header = [], ...lines] = text.trim().split('\n').map((line) => line.split(','))
  return lines.map((cells) => /** @type {Record<string, string | undefined>} */ (Object.fromEntries(header.map((name, i) => [name, cells[i]]))))
}

/**
 * The rows of a wide data file: a column `1.2/online` is the input `online` of the indicator 1.2.
 * @param {string} data
 */
function rowsOf(data) {
  return recordsOf(data).map(({ unit_code: code = '', unit_name: name = '', ...cells }) => {
    /** @type {Record<string, Record<string, string>>} */
    const values = {}
    for (const [key, value = ''] of Object.entries(cells)) {
      const [indicator = '', input = ''] = key.split('/')
      values[indicator] = { ...values[indicator], [input]: value }
    }
    return { code, name, values }
  })
}

/**
 * @param {import('@dti-vn/sdk').Plan} plan
 * @param {readonly import('@dti-vn/sdk').UnitRow[]} rows
 */
async function scoredInSqlite(plan, rows) {
  const database = new sqlite.Database()
  try {
    for (const { sql, params } of rowsToSql(rows, { dialect: 'sqlite' }).statements) database.run(sql, [...params])
    const query = (/** @type {string} */ sql, /** @type {readonly string[]} */ params) => Promise.resolve(/** @type {any} */ (database.all(sql, [...params])))
    const result = await runSql(plan, query, { dialect: 'sqlite' })
    if (result.units.length !== rows.length) throw new Error(result.issues.map(({ code }) => code).join(', '))
    return result
  } finally {
    database.close()
  }
}
