import { compileIndex, createRegistry, datasetOfRows, type Plan, scoreRun, type UnitRow } from '@dti-vn/sdk'
import type { World } from '../../../core/test/contract/world/world.js'
import { runSql, type RunSqlOptions } from '../src/index.js'
import { compareResults, type SqlComparison } from './compare.js'
import type { Engine } from './engines/engine.js'
import { withoutIndicators } from './prune.js'
import { fillLongTables, withoutValues } from './tables.js'
import { fillWideTable } from './wide-table.js'

/** What a world showed: a comparison, and the codes of issues by which indicators were refused and left out. */
export interface WorldComparison extends SqlComparison {
  readonly refusals: readonly string[]
}

const NOTHING: WorldComparison = { differences: [], cells: 0, unsupported: 0, refusals: [] }

/** Where the values stand: a long table, or a wide one of texts or of typed columns. */
export type Form = 'long' | 'text' | 'typed'

/** Scores a world by the library and in an engine. Indicators that the dialect refuses are left out of both. */
export async function compareWorld(world: World, engine: Engine, form: Form = 'long', most = 4): Promise<WorldComparison> {
  const plan = compileIndex(world.index, createRegistry())
  const tables = { rejections: 'dti_rejections', approvals: 'dti_approvals', ...(form === 'long' ? {} : { values: 'dti_wide' }) }
  const options: RunSqlOptions = { dialect: engine.dialect, tables, ...(form === 'long' ? {} : { layout: 'wide', stored: form }) }
  let rows: Promise<readonly UnitRow[]> | undefined
  // A refused index runs nothing, and needs no tables.
  const actual = await runSql(plan, async (sql, params) => {
    await (rows ??= fillTables(engine, plan, world.rows, form))
    return engine.query(sql, params)
  }, options)
  if (rows) return { ...compareResults(scoreRun(plan, datasetOfRows(plan, await rows)), actual), refusals: [] }
  const errors = actual.issues.filter(({ severity }) => severity === 'error')
  const left = withoutIndicators(world, new Set(errors.flatMap(({ indicator }) => indicator ?? [])))
  const refusals = errors.map(({ code }) => code)
  if (!left || most === 0 || errors.some(({ indicator }) => indicator === undefined)) return { ...NOTHING, refusals }
  const rest = await compareWorld(left, engine, form, most - 1)
  return { ...rest, refusals: [...refusals, ...rest.refusals] }
}

/** Fills the tables that a form reads, and gives the rows that they hold. */
async function fillTables(engine: Engine, plan: Plan, rows: readonly UnitRow[], form: Form): Promise<readonly UnitRow[]> {
  await fillLongTables(engine, form === 'long' ? rows : withoutValues(rows))
  return form === 'long' ? rows : await fillWideTable(engine, plan, rows, form)
}
