import { hatinh } from '@dti-vn/hatinh'
import { createEngine } from '@dti-vn/sdk'
import { openXlsx, saveXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { collectForms } from '../../src/collect/collect-forms.js'
import { formLayout } from '../../src/form/form-layout.js'
import { writeForm } from '../../src/form/form-writer.js'
import { parseAddress } from '../../src/workbook/address.js'

const engine = createEngine({ plugins: [hatinh()] })
const unit = { code: '18070', name: 'Phường Trần Phú', parent: '436', traits: new Set(['has_markets']) }

test.each(['department', 'district', 'commune'] as const)('a form of the %s index: opened, filled, sheet renamed, saved by another program, collected', async (level) => {
  const plan = engine.plan(`qd2878/${level}`)
  const layout = formLayout(plan)
  const workbook = await openXlsx(await writeForm(plan, unit, { definitionDigest: 'd', period: plan.definition.valid.from.slice(0, 4) }))
  const [sheet] = workbook.sheets
  if (!sheet) throw new Error('no sheet')
  sheet.name = 'Đã điền'
  // Numbers as texts with a comma, answers decomposed and padded, choices by id.
  const typed = new Map<string, string>()
  for (const { cell, column, key } of layout.inputs) {
    const input = plan.columns[column]
    const { type, max } = input?.definition ?? {}
    const text = type === 'boolean' ? `${'Có'.normalize('NFD')} ` : type === 'choice' ? (input?.options[0] ?? '') : type === 'number' && (max ?? 9) > 1 ? '1,25' : '1'
    const { row = 1, column: at = 1 } = parseAddress(cell) ?? {}
    const cells = sheet.rows[row - 1]
    if (cells) cells[at - 1] = text
    sheet.cells?.set(`${String(row - 1)},${String(at - 1)}`, { value: text, type: 'string' })
    typed.set(key, type === 'boolean' ? 'true' : text.replace(',', '.'))
  }
  const { dataset, forms } = await collectForms([{ name: 'a.xlsx', bytes: await saveXlsx(workbook) }], plan, { definitionDigest: 'd' })
  expect(dataset.issues).toEqual([])
  expect(dataset.units.map(({ code, name }) => [code, name])).toEqual([['18070', 'Phường Trần Phú']])
  const written = forms[0]?.values.map(({ input, written: value }) => [`${plan.indicators[input.indicator]?.definition.code ?? ''}/${input.definition.id}`, value])
  expect(written).toEqual([...typed])
}, 60_000)
