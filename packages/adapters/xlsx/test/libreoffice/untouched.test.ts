import { expect, describe, test } from 'vitest'
import { collectForms } from '../../src/collect/collect-forms.js'
import { formLayout } from '../../src/form/form-layout.js'
import { writeForm } from '../../src/form/form-writer.js'
import { machineSheet } from '../../src/form/machine-sheet.js'
import { readMachineText } from '../../src/form/machine-text.js'
import { readWorkbook } from '../../src/workbook/read-workbook.js'
import { escapedIds } from '../collect/escaped-ids.js'
import { HAS_OFFICE, recalculate, WHY_SKIPPED } from './office.js'

describe.skipIf(!HAS_OFFICE)(`LibreOffice${WHY_SKIPPED}`, () => {
  test('a form whose ids, labels and names look like escapes comes back whole, saved once and saved again', { timeout: 300_000 }, async () => {
    const { plan, unit } = escapedIds()
    const once = recalculate(new Map([['form.xlsx', await writeForm(plan, unit, { definitionDigest: 'd', period: plan.definition.valid.from.slice(0, 4) })]])).get('form.xlsx')!
    const twice = recalculate(new Map([['form.xlsx', once]])).get('form.xlsx')!
    const marks = machineSheet(plan, formLayout(plan), unit, { definitionDigest: 'd', period: plan.definition.valid.from.slice(0, 4) }).rows.map(({ cells }) => cells.map(String).map(readMachineText))
    for (const bytes of [once, twice]) {
      const { dataset, forms } = await collectForms([{ name: 'form.xlsx', bytes }], plan, { definitionDigest: 'd' })
      expect(dataset.issues.filter(({ code }) => code.startsWith('form-'))).toEqual([])
      expect(forms[0]).toMatchObject({ unit: unit.code, name: unit.name })
      expect(forms[0]?.values).toHaveLength(plan.columns.length)
      const { sheets } = await readWorkbook(bytes)
      const machine = sheets.find(({ name }) => name === 'dti-vn')
      const texts = [...(machine?.cells.values() ?? [])].map(({ value }) => (value?.kind === 'text' ? readMachineText(value.text) : value))
      expect(texts).toEqual(marks.flat().filter((text) => text !== ''))
    }
    // What people read survives being saved once; LibreOffice itself rewrites `_xa_` when it opens a file that it has saved.
    const shown = (await readWorkbook(once)).sheets[0]
    expect([...(shown?.cells.values() ?? [])].some(({ value }) => value?.kind === 'text' && value.text === 'Nhãn _xa_ _x0041_ _x005F_')).toBe(true)
  })
})
