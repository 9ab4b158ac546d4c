import { type DialectId, planToSql, type SqlLayout, type StatementKind, type StoredValues } from '@dti-vn/adapter-sql'
import { formatIssue, hasErrors, periodContext, type PeriodOptions, type UnitSplit } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import type { IndexOptions } from '../input/load-index.js'
import { loadSound, refuseDefinition } from '../input/load-sound.js'
import { CliMisuse } from '../misuse.js'
import { idleReasonText } from '../output/idle-reason.js'
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
  /** Views or tables are called `<name>_indicators`, `<name>_units` and `<name>_faults`. */
  readonly name: string
  readonly cohort?: UnitSplit | undefined
  /** Table of refused evidence. */
  readonly rejections?: string | undefined
  /** Table of approved claims of NA. */
  readonly approvals?: string | undefined
  readonly out?: string | undefined
}

/** Writes an index as SQL with its texts as literals, so that the file runs as it is. Exit code 1 when it cannot be written exactly. */
export async function sqlCommand(context: CliContext, options: SqlCommandOptions): Promise<number> {
  if (options.stored === 'typed' && options.layout !== 'wide') throw new CliMisuse(context.texts.storedOfLong)
  await context.files.keep(options.index)
  await context.files.refuse(options.out)
  const sound = await loadSound(context, options)
  if (!sound) return 1
  const { definition, plan, placed } = sound
  const { dialect, layout, stored, as, name, cohort, rejections, approvals, period, outsideValidity } = options
  const { list } = context.engine.checkUnits(definition, [], { period, outsideValidity })
  const time = periodContext(definition, options, context.engine.indexes, list)
  const tables = { rejections, approvals, ...(layout === 'wide' ? { values: 'dti_wide' } : {}) }
  const script = planToSql(plan, { dialect, layout, stored, as, name, cohort, period, outsideValidity, unitList: list, tables, values: 'literals', language: context.language })
  // The names are those of the command line, not of the definition.
  const ill = script.issues.filter(({ code }) => code === 'sql-name-invalid' || code === 'sql-name-taken')
  if (ill.length > 0) throw new CliMisuse(...ill.map((issue) => formatIssue(issue, context.spoken.issues)))
  context.io.stderr(noticeText(context, definition, time) + idleReasonText(context, options, time))
  if (hasErrors(script.issues)) {
    refuseDefinition(context, placed(script.issues))
    return 1
  }
  await writeResult(context, script.statements.map(({ sql }) => `${sql.trimEnd()};\n`).join('\n'), options.out)
  context.io.stderr(issuesText(context, placed(script.issues), 'all'))
  return 0
}
