import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbook } from '@dti-vn/adapter-xlsx'
import { describe, expect, test } from 'vitest'
import { dataFile, dti, folder, indexFile, seed } from './run-cli.js'

const commune = ['form', '--level', 'commune', '--traits', seed('sample/unit-traits.csv')]

describe('dti form', () => {
  test('makes the form of one unit and never writes over it', { timeout: 30_000 }, async () => {
    const out = join(folder(), 'phieu.xlsx')
    const made = await dti([...commune, '--unit', '18070', '--out', out])
    expect(made).toMatchObject({ code: 0, out: `Đã làm 1 phiếu: ${out}\n` })
    expect(made.err).toContain('PHỤC DỰNG')
    const read = await readWorkbook(new Uint8Array(readFileSync(out)))
    expect(read.ok && read.sheets.map(({ name }) => name)).toEqual(['Phiếu', 'dti-vn', 'dti-danh-muc', 'dti-tinh'])
    const again = await dti([...commune, '--unit', '18070', '--out', out])
    expect(again.code).toBe(2)
    expect(again.err).toContain('không bị ghi đè')
  })

  test('makes a folder of forms for the units of a data file, named by code and name', async () => {
    const out = join(folder(), 'forms')
    const { code } = await dti(['form', '--index', indexFile(), '--units', dataFile(['a', 'Xã A/B', 1], ['b', 'Xã B', 2]), '--out', out, '--lang', 'en'])
    expect(code).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['a Xã A-B.xlsx', 'b Xã B.xlsx'])
  })

  test('says what is missing or cannot be: traits, units, one file for many', async () => {
    const out = join(folder(), 'x.xlsx')
    const withoutTraits = await dti(['form', '--level', 'commune', '--out', out])
    expect(withoutTraits.code).toBe(2)
    expect(withoutTraits.err).toContain('--traits')
    expect((await dti([...commune, '--unit', 'nowhere', '--out', out])).err).toContain('"nowhere"')
    expect((await dti([...commune, '--out', out])).err).toContain('216')
    expect((await dti(['form', '--index', indexFile(), '--out', out])).err).toContain('--units')
    expect(existsSync(out)).toBe(false)
  })

  test('teaches with an example', async () => {
    expect((await dti(['form', '--help'])).out).toContain('dti form --level commune --traits unit-traits.csv --out phieu')
  })
})
