import { excerpt, type Issue, labelledIndicator, labelledInput, labelledOnes, makeIssue, nearest, type Plan } from '@dti-vn/sdk'
import type { FaultCode } from '../faults/fault-select.js'
import { sqlIssue } from '../sql-issues.js'
import { WORDS } from '../words.js'
import { type SqlRow, text } from './read-rows.js'

/** The issues that the list of faults tells. */
export function readFaults(plan: Plan, dialect: string, rows: readonly SqlRow[]): Issue[] {
  return rows.map((row) => faultIssue(plan, dialect, row))
}

function faultIssue(plan: Plan, dialect: string, row: SqlRow): Issue {
  const code = text(row, 'fault') as FaultCode
  const table = text(row, 'table_name') ?? ''
  const unit = text(row, 'unit_code') ?? undefined
  const indicator = text(row, 'indicator_code') ?? undefined
  const input = text(row, 'input_id') ?? undefined
  const found = text(row, 'text_found') ?? ''
  const near = (known: Iterable<string>) => ({ nearest: nearest(found, [...known]) })
  switch (code) {
    case 'indicator-unknown':
      return makeIssue(code, { indicator, params: { code: found, ...near(plan.indicatorByCode.keys()) } })
    case 'input-unknown': {
      const known = (plan.indicatorByCode.get(indicator ?? '')?.inputs ?? []).map(labelledInput)
      return makeIssue(code, { indicator, input, params: { id: found, known, nearest: labelledOnes(nearest(found, known.map(({ id }) => id)), known) } })
    }
    case 'trait-unknown': {
      const known = [...new Set([...(plan.definition.traits ?? []).map(({ id }) => id), ...plan.traits])]
      return makeIssue(code, { unit, params: { trait: found, known, ...near(known) } })
    }
    case 'unit-code-missing':
      return makeIssue(code, {})
    case 'code-not-text':
      return makeIssue(code, { unit, params: { what: unit === undefined ? WORDS.unit : WORDS.parent, value: found } })
    case 'sql-row-of-totals':
      return sqlIssue(code, { params: { word: unit ?? '', table, rows: Number(text(row, 'row_count')) } })
    case 'sql-row-of-text':
      return sqlIssue(code, { params: { text: excerpt(unit ?? ''), table, rows: Number(text(row, 'row_count')) } })
    case 'value-without-trait':
      return makeIssue(code, { unit, params: { indicators: found.trim().split(' ').flatMap((one) => plan.indicatorByCode.get(one) ?? []).map(labelledIndicator) } })
    case 'sql-column-unread':
      return sqlIssue(code, { params: { name: found, table } })
    case 'sql-code-column-typed': {
      const [column = '', type = ''] = found.split(' ')
      return sqlIssue(code, { params: { column, type, table, dialect } })
    }
    case 'sql-code-unclean':
      return sqlIssue(code, { unit, params: { code: found, table, dialect } })
    case 'sql-traits-none':
    case 'sql-unit-differs':
    case 'sql-unit-unlisted':
    case 'sql-unit-unknown':
      return sqlIssue(code, { unit, params: { table } })
    default:
      throw new TypeError(`The column "fault" holds ${String(code satisfies never)}, which is no fault.`)
  }
}
