import { extname } from 'node:path'
import { writeCsv } from '@dti-vn/adapter-csv'
import { annexReportMarkdown, annexReportRows, type AnnexReport, importAnnex } from '@dti-vn/adapter-annex'
import { hasErrors } from '@dti-vn/sdk'
import { jsonText } from '@dti-vn/sdk/json'
import type { CliContext } from '../context.js'
import { type AnnexHead, annexOptions } from '../input/annex-options.js'
import { type AnnexSource, loadAnnex } from '../input/load-annex.js'
import { CliMisuse } from '../misuse.js'
import { annexText } from '../output/annex-text.js'
import { type IssueListing, issuesText } from '../output/issues-text.js'
import { noticeText } from '../output/notice-text.js'
import { print } from '../output/print.js'
import { writeResult } from '../output/write-result.js'

/** Options of `dti import-annex`. */
export interface ImportAnnexOptions extends AnnexSource, AnnexHead {
  readonly out: string
  readonly report?: string | undefined
  readonly issues: IssueListing
}

/** Makes a definition draft from an annex file. Exit code 1 when a row was refused, a sum is wrong or the draft cannot be used as it is. */
export async function importAnnexCommand(context: CliContext, options: ImportAnnexOptions): Promise<number> {
  const { io, language } = context
  const head = annexOptions(context, options)
  const kind = options.report === undefined ? undefined : reportKind(context, options.report)
  await context.files.keep(options.file)
  await context.files.refuse(options.out, options.report)
  const loaded = await loadAnnex(context, options, head)
  const imported = loaded.table && importAnnex(loaded.table, head)
  const issues = [...loaded.issues, ...(imported?.issues ?? [])]
  if (imported?.draft) {
    io.stderr(noticeText(context, imported.draft))
    await writeResult(context, jsonText(imported.draft), options.out)
    print(context, annexText(context, imported.report))
  }
  if (imported && kind !== undefined) await writeResult(context, reportText(imported.report, kind, language), options.report)
  print(context, issuesText(context, issues, options.issues, context.out))
  return hasErrors(issues) ? 1 : 0
}

type ReportKind = 'csv' | 'md'

function reportKind({ texts }: CliContext, file: string): ReportKind {
  const extension = extname(file).toLowerCase()
  if (extension === '.csv') return 'csv'
  if (extension === '.md') return 'md'
  throw new CliMisuse(texts.reportKinds)
}

/** A CSV report is for Excel: semicolons, a byte order mark, and texts that look like formulas disarmed. */
function reportText(report: AnnexReport, kind: ReportKind, language: CliContext['language']): string {
  return kind === 'csv' ? writeCsv(annexReportRows(report, language), 'excel-vi') : annexReportMarkdown(report, language)
}
