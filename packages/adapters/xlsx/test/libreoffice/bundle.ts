import type { WorkbookModel } from '../../src/index.js'
import { FORM_SHEETS } from '../../src/index.js'
import { asCell } from '../../src/workbook/write-sheet.js'

/** The name of the form sheet of a form inside a bundle. */
export function bundledName(position: number): string {
  return `${FORM_SHEETS.form} ${position}`
}

/** Many forms as the sheets of one workbook: opening a file costs more than calculating it. Only values and formulas are kept. */
export function bundle(forms: readonly WorkbookModel[]): WorkbookModel {
  const names = Object.values(FORM_SHEETS)
  return {
    properties: { title: 'bundle' },
    sheets: forms.flatMap(({ sheets }, position) => {
      const rename = (formula: string) => names.reduce((text, name) => text.replaceAll(`'${name}'!`, `'${name} ${position}'!`), formula)
      return sheets
        .filter(({ name }) => name !== FORM_SHEETS.machine)
        .map(({ name, rows }) => ({
          name: `${name} ${position}`,
          rows: rows.map(({ cells }) => ({
            cells: cells.map((cell) => {
              const { value, formula } = asCell(cell ?? null)
              return formula === undefined ? value : { formula: rename(formula) }
            }),
          })),
        }))
    }),
  }
}
