import { excerpt, type Issue, localize, type LocalText, type Plan } from '@dti-vn/sdk'
import { FORM_COLUMNS } from '../form/form-columns.js'
import type { FormLayout } from '../form/form-layout.js'
import { printedValue, shownKey, writtenKey } from './cell-text.js'
import type { FormMarks } from './form-marks.js'
import type { InputRows } from './input-rows.js'
import { formIssue } from '../issues/form-issues.js'

/**
 * Texts beside the input cells that are no longer those of the definition that the form was made from: somebody who writes another question or unit of measure there may
 * answer that. An empty text asks for nothing else.
 */
export function changedTexts({ sheet, cellAt }: Pick<FormMarks, 'sheet' | 'cellAt'>, { plan, layout }: { readonly plan: Plan; readonly layout: FormLayout }, { rowOf, firstRowOf }: InputRows, file: string): Issue[] {
  function told(what: LocalText, row: number | undefined, column: number, present: LocalText | undefined, about: { readonly indicator: string; readonly input?: string }): Issue[] {
    const cell = row === undefined ? undefined : cellAt(row, column)
    const shown = cell?.value ? printedValue(cell.value) : ''
    const expected = present ? localize(present, 'vi') : ''
    if (!cell || shown === '' || shown === expected || shownKey(shown) === writtenKey(expected)) return []
    return [formIssue('form-text-changed', { ...about, place: { file, sheet: sheet.name, cell: cell.address }, params: { what, shown: excerpt(shown), expected: excerpt(expected) } })]
  }
  const names = layout.indicators.flatMap((place) => {
    const { code, name } = place.indicator.definition
    return told(NAME, firstRowOf(place), FORM_COLUMNS.name, name, { indicator: code })
  })
  const besides = layout.inputs.flatMap(({ key, indicator, input, column }) => {
    const definition = plan.columns[column]?.definition
    const row = rowOf.get(key)
    return [...told(LABEL, row, FORM_COLUMNS.label, definition?.label, { indicator, input }), ...told(MEASURE, row, FORM_COLUMNS.unit, definition?.unit, { indicator, input })]
  })
  return [...names, ...besides]
}

const NAME: LocalText = { vi: 'Tên chỉ số', en: 'The name of the indicator' }
const LABEL: LocalText = { vi: 'Nội dung số liệu', en: 'The label of the figure' }
const MEASURE: LocalText = { vi: 'Đơn vị tính', en: 'The unit of measure' }
