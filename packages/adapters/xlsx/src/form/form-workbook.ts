import { localize, type Plan, type UnitRecord } from '@dti-vn/sdk'
import { planSteps } from '../formula/index.js'
import { stepSheet } from '../formula/step-sheet.js'
import { fixedAddress, onSheet } from '../workbook/address.js'
import type { CellValue, WorkbookModel } from '../workbook/workbook-model.js'
import { choiceLists } from './choice-lists.js'
import { formStyles } from './form-block-rows.js'
import { type FormLayout, formLayout } from './form-layout.js'
import type { FormFigures } from './form-figures.js'
import { formSheet } from './form-sheet.js'
import { TEXTS } from './form-texts.js'
import { formValidations } from './form-validations.js'
import { FORM_WORDS } from './form-words.js'
import { FORM_NAME, FORM_SHEETS, formContext, type FormIdentity, machineSheet } from './machine-sheet.js'

/** The unit of a form. Its traits decide which indicators apply; null traits are none. */
export type FormUnit = UnitRecord

const NO_FIGURES: ReadonlyMap<number, CellValue> = new Map()

/** What else a form is made from: the places of a layout that is there already, and figures that stand in its input cells from the start. */
export interface FormContent {
  readonly layout?: FormLayout | undefined
  readonly figures?: FormFigures | undefined
}

/**
 * The form of one unit as a workbook: the sheet that is filled in, and hidden ones for programs, lists and the steps of the calculation.
 * Throws a `MisuseError` for a text that is no period, and for an index that is not in force on its last day unless a reason is given. Its
 * points are those of the engine to the last digit, or the words "được tính khi tổng hợp" where a sheet cannot know them (docs/excel-forms.md).
 */
export function formWorkbook(plan: Plan, unit: FormUnit, identity: FormIdentity, { layout = formLayout(plan), figures = NO_FIGURES }: FormContent = {}): WorkbookModel {
  const context = formContext(plan, identity)
  const lists = choiceLists(plan)
  const sheet = stepSheet(FORM_SHEETS.calculation)
  const hasTrait = (trait: string) => unit.traits?.has(trait) === true
  const cells = new Map(layout.inputs.map(({ column, cell }) => [column, onSheet(FORM_SHEETS.form, cell)]))
  const steps = planSteps(plan, sheet, {
    cell: (column) => cells.get(column) ?? '',
    words: (column) => lists.places[column]?.words,
    notApplicable: FORM_WORDS.notApplicable,
    hasTrait,
  })
  const parts = { plan, context, steps, sheet, styles: formStyles(plan), hasTrait, figures }
  return {
    properties: { title: `${TEXTS.title} – ${localize(plan.definition.name, 'vi')}`, subject: unit.name ?? unit.code, creator: 'dti-vn' },
    names: [{ name: FORM_NAME, range: onSheet(FORM_SHEETS.form, fixedAddress(1, 1)) }],
    sheets: [
      formSheet(layout, unit, parts, formValidations(plan, layout, lists)),
      machineSheet(plan, layout, unit, identity),
      lists.sheet,
      { name: FORM_SHEETS.calculation, visibility: 'very-hidden', rows: sheet.rows },
    ],
  }
}
