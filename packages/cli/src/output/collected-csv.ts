import { type CsvProfile, writeCsv } from '@dti-vn/adapter-csv'
import type { Collected } from '@dti-vn/adapter-xlsx'
import { type Issue, type Plan, renderIssue } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'

/**
 * What was typed, a row for each value, as `dti score --data` reads it in the profile data. Blank cells have no row; a form without any value
 * keeps one of them, so that its unit is not lost.
 */
export function valuesCsv(plan: Plan, { dataset, forms }: Collected): string {
  const names = new Map(dataset.units.map(({ code, name }) => [code, name ?? '']))
  const rows = forms.flatMap(({ unit, values }) => {
    const typed = values.filter(({ written }) => written !== '')
    return (typed.length > 0 ? typed : values.slice(0, 1)).map(({ input, written }) => {
      const code = plan.indicators[input.indicator]?.definition.code ?? ''
      return [unit, names.get(unit) ?? '', code, input.definition.id, written]
    })
  })
  return writeCsv([['unit_code', 'unit_name', 'indicator_code', 'input_id', 'value'], ...rows], 'data')
}

/** Documents and explanations, a row for each indicator that has any; for Excel, with formula-like texts escaped. */
export function notesCsv({ texts }: CliContext, { dataset, notes }: Collected, profile: CsvProfile = 'excel-vi'): string {
  const names = new Map(dataset.units.map(({ code, name }) => [code, name ?? '']))
  const rows = notes.map(({ unit, indicator, evidence, explanation, file }) => [unit, names.get(unit) ?? '', indicator, evidence, explanation, file])
  return writeCsv([texts.notesHeads, ...rows], profile)
}

/** Issues as a table for Excel: one row each, with file, sheet and cell, what is wrong and what to do. */
export function issuesCsv({ spoken, texts }: CliContext, issues: readonly Issue[]): string {
  const rows = issues.map((issue) => {
    const { severity, what, remedy } = renderIssue(issue, spoken.issues)
    const { place } = issue
    return [severity, issue.code, place?.file ?? '', place?.sheet ?? '', place?.cell ?? '', issue.unit ?? '', issue.indicator ?? '', issue.input ?? '', what, remedy]
  })
  return writeCsv([texts.issuesHeads, ...rows], 'excel-vi')
}
