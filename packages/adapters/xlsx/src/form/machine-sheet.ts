import { type DataStatus, type Period, type PeriodContext, periodContext, type Plan, requirePeriod, type UnitRecord, type Validity } from '@dti-vn/sdk'
import type { SheetModel } from '../workbook/workbook-model.js'
import type { FormLayout } from './form-layout.js'
import { machineText } from './machine-text.js'

/** The version tag of a form: in A1 of the hidden sheet, and in the key column of the first row of the form sheet. */
export const FORM_SCHEMA = 'dti-vn.form/1'

/** Names of the sheets of a form when it is made. The hidden one is found by `FORM_SCHEMA` in its A1, whatever it is called later. */
export const FORM_SHEETS = Object.freeze({ form: 'Phiếu', machine: 'dti-vn', lists: 'dti-danh-muc', calculation: 'dti-tinh' })

/** A name of the workbook that points at A1 of the form sheet; programs keep it right when the sheet is renamed. */
export const FORM_NAME = 'dti_phieu'

/** What belongs to a form besides its places. */
export interface FormIdentity {
  /** Digest of the definition as the caller computes it; stands in the form and is compared when it comes back. */
  readonly definitionDigest: string
  /** The assessment period that the form asks for: `2025`, `2025-H1`, `2025-Q3` or `2025-01-01..2025-06-30`. */
  readonly period: string
  /** Why the index is used although it is not in force on the last day of the period; without a reason no form is made. */
  readonly outsideValidity?: string | undefined
  /** The list that the unit was compared with, if any. */
  readonly unitList?: { readonly id: string; readonly valid: Validity } | null | undefined
  /** Of figures that stand in the form from the start: forms with illustrative ones say so, and count as such when they come back. */
  readonly dataStatus?: DataStatus | undefined
}

/** The identity of a form as it is written: with its period read, and a reason only where one is needed. */
export interface FormContext extends PeriodContext {
  readonly definitionDigest: string
  readonly period: Period
  /** Id of the list that the unit was compared with. */
  readonly unitList: string | null
  readonly isIllustrative: boolean
}

/** Reads the period, and refuses an index that is not in force on its last day unless a reason is given; both throw a `MisuseError`. */
export function formContext({ definition }: Plan, { definitionDigest, unitList = null, dataStatus, ...given }: FormIdentity): FormContext {
  const period = requirePeriod(given.period)
  return {
    definitionDigest,
    period,
    outsideValidity: periodContext(definition, given, [], unitList).outsideValidity,
    unitList: unitList?.id ?? null,
    isIllustrative: dataStatus === 'illustrative',
  }
}

/**
 * The hidden sheet that a program reads. Rows, all texts, written as `machineText` says:
 *
 * | A | B … |
 * |---|---|
 * | `dti-vn.form/1` | |
 * | `period` | id of the assessment period, first day, last day |
 * | `outside-validity` | reason; only where the index or the list of units is not in force on the last day |
 * | `unit-list` | id; only where the unit was compared with a list |
 * | `data-status` | `illustrative`; only where the form was made with invented figures in it |
 * | `index`, `edition`, `level`, `definition`, `unit`, `unit-name`, `form-sheet` | value |
 * | `input` | code of the indicator, id of the input, address, key of the row |
 * | `indicator` | code, addresses of points, state, evidence, explanation |
 * | `group` | id, address of points |
 * | `total` | `points`, `maxPoints`, `score`, `value`, `grade`, `filled`; address |
 */
export function machineSheet(plan: Plan, layout: FormLayout, unit: UnitRecord, identity: FormIdentity): SheetModel {
  const { definitionDigest, period, outsideValidity, unitList, isIllustrative } = formContext(plan, identity)
  const { id, edition, level } = plan.definition
  const { firstRow: _, ...totals } = layout.totals
  const rows: readonly (readonly string[])[] = [
    [FORM_SCHEMA],
    ['index', id],
    ['edition', edition],
    ['level', level],
    ['period', period.id, period.from, period.to],
    ...(outsideValidity === null ? [] : [['outside-validity', outsideValidity]]),
    ...(unitList === null ? [] : [['unit-list', unitList]]),
    ...(isIllustrative ? [['data-status', 'illustrative']] : []),
    ['definition', definitionDigest],
    ['unit', unit.code],
    ['unit-name', unit.name ?? ''],
    ['form-sheet', FORM_SHEETS.form],
    ...layout.inputs.map(({ indicator, input, cell, key }) => ['input', indicator, input, cell, key]),
    ...layout.indicators.map(({ indicator, points, state, evidence, explanation }) => ['indicator', indicator.definition.code, points, state, evidence, explanation]),
    ...layout.groups.map(({ group, points }) => ['group', group.id, points]),
    ...Object.entries(totals).map(([name, cell]) => ['total', name, cell]),
  ]
  return { name: FORM_SHEETS.machine, visibility: 'very-hidden', rows: rows.map((cells) => ({ cells: cells.map(machineText) })) }
}
