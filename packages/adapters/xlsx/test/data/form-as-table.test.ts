import { describe, expect, test } from 'vitest'
import type { Issue } from '@dti-vn/sdk'
import { readXlsxAppraisals, readXlsxDataset, readXlsxTraits } from '../../src/index.js'
import { filledForm } from '../collect/filled-form.js'
import { plan } from '../collect/small-index.js'

describe('a form in the place of a table is named as such, and nothing is read', () => {
  test('figures, traits, decisions', async () => {
    const form = await filledForm(plan, { typed: {} })
    const told = [['form-as-table', 'error', { file: 'phiếu.xlsx' }]]
    const of = (issues: readonly Issue[]) => issues.map(({ code, severity, place }) => [code, severity, place])
    const data = await readXlsxDataset(form, plan, { file: 'phiếu.xlsx' })
    expect([of(data.issues), data.units]).toEqual([told, []])
    expect(of((await readXlsxTraits(form, plan, { file: 'phiếu.xlsx' })).issues)).toEqual(told)
    expect(of((await readXlsxAppraisals(form, { file: 'phiếu.xlsx' })).issues)).toEqual(told)
  })

  test('a sheet that is named is read', async () => {
    const { issues } = await readXlsxDataset(await filledForm(plan, { typed: {} }), plan, { sheet: 'Phiếu' })
    expect(issues.map(({ code }) => code)).not.toContain('form-as-table')
  })
})
