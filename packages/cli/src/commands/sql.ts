import { type DialectId, planToSql, type SqlLayout, type StatementKind, type StoredValues } from '@dti-vn/adapter-sql'
import { DefinitionError, hasErrors, type Issue, periodContext, type UnitSplit, type PeriodOptions } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { type IndexOptions, loadIndex } from '../input/load-index.js'
import { CliMisuse } from '../misuse.js'
import { issuesText } from '../output/issues-text.js'
import { noticeText } from '../output/notice-text.js'
import { writeResult } from '../output/write-result.js'

/** Options of `dti sql`. */
export interface SqlCommandOptions extends IndexOptions, PeriodOptions {
  readonly dialect: DialectId
  readonly layout: SqlLayout
  /** What the columns of a wide table hold. */
  readonly stored: StoredValues
  readonly as: StatementKind
  /** Views or tables are called `<name>_indicators` and `<name>_units`. */
  readonly name: string
  readonly cohort?: UnitSplit | undefined
  /** Table of refused evidence. */
  readonly rejections?: string | undefined
  readonly out?: string | undefined
}

/** Writes an index as SQL with its texts as literals, so that the file runs as it is. Exit code 1 when it cannot be written exactly. */
export async function sqlCommand(context: CliContext, options: SqlCommandOptions): Promise<number> {
  if (options.stored === 'typed' && options.layout !== 'wide') throw new CliMisuse(context.texts.storedOfLong)
  const loaded = await loadIndex(context, options)
  if ('issues' in loaded) return refuse(context, loaded.issues)
  const { definition } = loaded
  const { dialect, layout, stored, as, name, cohort, rejections, period, outsideValidity } = options
  periodContext(definition, options, context.engine.indexes)
  try {
    const tables = { rejections, ...(layout === 'wide' ? { values: 'dti_wide' } : {}) }
    const script = planToSql(context.engine.plan(definition), { dialect, layout, stored, as, name, cohort, period, outsideValidity, tables, values: 'literals', language: context.language })
    context.io.stderr(noticeText(context, definition))
    if (hasErrors(script.issues)) return refuse(context, script.issues)
    await writeResult(context, script.statements.map(({ sql }) => `${sql.trimEnd()};\n`).join('\n'), options.out, [options.index])
    context.io.stderr(issuesText(context, script.issues, 'all'))
    return 0
  } catch (error) {
    if (!DefinitionError.isInstance(error)) throw error
    return refuse(context, error.issues.map((issue) => ({ ...issue, place: { file: options.index } })))
  }
}

function refuse(context: CliContext, issues: readonly Issue[]): number {
  context.io.stderr(issuesText(context, issues, 'all'))
  context.io.stderr(`${context.texts.unsound}\n`)
  return 1
}
