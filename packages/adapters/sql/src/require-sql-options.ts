import { optionNames, type Plan, requireCohort, requireOptions, requireWords } from '@dti-vn/sdk'
import { DEFAULT_TABLES, type SqlOptions } from './options.js'
import type { RowsToSqlOptions } from './rows-to-sql.js'
import type { RunSqlOptions } from './run/run-sql.js'

const ROWS = { dialect: true, tables: true, values: true } as const
const RUN = { ...ROWS, layout: true, stored: true, columns: true, cohort: true, language: true, period: true, outsideValidity: true, unitList: true } as const

/** The options of each call: the compiler refuses a list that forgets one. */
const NAMES = {
  plan: optionNames<SqlOptions>({ ...RUN, as: true, name: true }),
  run: optionNames<RunSqlOptions>(RUN),
  rows: optionNames<RowsToSqlOptions>(ROWS),
} as const

/** Options that are one of a few words; an unknown dialect is told by `dialectOf`. */
const WORDS = {
  layout: ['long', 'wide'],
  as: ['query', 'view', 'table'],
  stored: ['text', 'typed'],
  values: ['parameters', 'literals'],
  language: ['vi', 'en'],
} as const

/** Throws a `MisuseError` for an option of a call that does not exist, a table that is not read, and a word that is none of those known. */
export function requireSqlOptions(call: string, options: object, kind: keyof typeof NAMES): void {
  requireOptions(call, options, NAMES[kind])
  requireWords(options, WORDS)
  const { tables } = options as { readonly tables?: unknown }
  if (tables !== undefined) requireOptions('tables', tables, Object.keys(DEFAULT_TABLES))
}

/** The same for the SQL of an index, whose cohort rule must be one of the index. */
export function requirePlanOptions(plan: Plan, options: SqlOptions): void {
  requireSqlOptions('planToSql', options, 'plan')
  if (options.cohort !== undefined) requireCohort(plan, options.cohort)
}
