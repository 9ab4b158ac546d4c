import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbook } from '@dti-vn/adapter-xlsx'
import { describe, expect, test } from 'vitest'
import { dataFile, dti, file, folder, indexFile, seed } from './run-cli.js'

const commune = ['form', '--level', 'commune', '--period', '2023', '--traits', seed('sample/unit-traits.csv')]

describe('dti form', () => {
  test('makes the form of one unit and never writes over it', { timeout: 30_000 }, async () => {
    const out = join(folder(), 'phieu.xlsx')
    const made = await dti([...commune, '--unit', '18070', '--out', out])
    expect(made).toMatchObject({ code: 0, out: `Đã làm 1 phiếu: ${out}\n` })
    expect(made.err).toContain('DỰNG LẠI')
    const read = await readWorkbook(new Uint8Array(readFileSync(out)))
    expect(read.ok && read.sheets.map(({ name }) => name)).toEqual(['Phiếu', 'dti-vn', 'dti-danh-muc', 'dti-tinh'])
    const again = await dti([...commune, '--unit', '18070', '--out', out])
    expect(again.code).toBe(2)
    expect(again.err).toContain('không bị ghi đè')
  })

  test('makes a folder of forms for the units of a data file, named by code and name', async () => {
    const out = join(folder(), 'forms')
    const { code } = await dti(['form', '--index', indexFile(), '--period', '2026', '--data', dataFile(['a', 'Xã A/B', 1], ['b', 'Xã B', 2]), '--out', out, '--lang', 'en'])
    expect(code).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['a Xã A-B.xlsx', 'b Xã B.xlsx'])
  })

  test('says what is missing or cannot be: traits, units, one file for many', async () => {
    const out = join(folder(), 'x.xlsx')
    const withoutTraits = await dti(['form', '--level', 'commune', '--period', '2023', '--out', out])
    expect(withoutTraits.code).toBe(2)
    expect(withoutTraits.err).toContain('--traits')
    expect((await dti([...commune, '--unit', 'nowhere', '--out', out])).err).toContain('“nowhere”')
    expect((await dti([...commune, '--out', out])).err).toContain('216')
    expect((await dti(['form', '--index', indexFile(), '--period', '2026', '--out', out])).err).toContain('--data')
    expect(existsSync(out)).toBe(false)
  })

  test('is not made without an assessment period, nor outside the time of the index unless a reason is given, which stands in it', { timeout: 30_000 }, async () => {
    const district = ['form', '--level', 'district', '--traits', seed('sample/unit-traits.csv'), '--code-list', 'hatinh-2020', '--unit', '436']
    const out = join(folder(), 'phieu.xlsx')
    const without = await dti([...district, '--out', out])
    expect(without).toMatchObject({ code: 2, out: '' })
    // What is advised works.
    expect(without.err).toContain('--period 2023')
    expect((await dti([...district, '--period', '2023', '--out', join(folder(), 'phieu.xlsx')])).code).toBe(0)
    const wrong = await dti([...district, '--period', '2023-H3', '--out', out])
    expect(wrong.code).toBe(2)
    // The index of districts is valid from 7 November 2023 to 30 June 2025: the last day of 2025 lies behind, that of its first half in it.
    const outside = await dti([...district, '--period', '2025', '--out', out])
    expect(outside.code).toBe(2)
    expect(outside.err).toContain('index-not-in-force')
    expect(outside.err).toContain('2025-H1')
    expect(existsSync(out)).toBe(false)
    expect((await dti([...district, '--period', '2025', '--outside-validity', 'thử nghiệm', '--out', out])).code).toBe(0)
    const read = await readWorkbook(new Uint8Array(readFileSync(out)))
    const texts = (name: string) => (read.ok ? read.sheets.filter((sheet) => sheet.name === name) : []).flatMap(({ cells }) => [...cells.values()].flatMap(({ value }) => (value?.kind === 'text' ? value.text : [])))
    expect(texts('dti-vn')).toEqual(expect.arrayContaining(['period', '2025', '2025-01-01', '2025-12-31', 'outside-validity', 'thử nghiệm']))
    expect(texts('Phiếu').some((text) => text.includes('Kỳ đánh giá: 2025'))).toBe(true)
    expect(texts('Phiếu').some((text) => text.includes('lý do: thử nghiệm'))).toBe(true)
  })

  test('names the units whose traits nobody gave: their forms ask for less', { timeout: 30_000 }, async () => {
    const traits = file('traits.csv', 'level,unit_code,unit_name,parent_code,traits\ncommune,18070,Phường Trần Phú,436,has_markets\n')
    const data = file('data.csv', 'unit_code,unit_name,1.2\n18070,Phường Trần Phú,3\n18073,Phường Nam Hà,3\n')
    const { code, err } = await dti(['form', '--level', 'commune', '--period', '2023', '--traits', traits, '--data', data, '--out', join(folder(), 'forms'), '--issues', 'all', '--lang', 'en'])
    expect(code).toBe(0)
    expect(err.match(/\[unit-without-traits\] unit (\d+)/g)).toEqual(['[unit-without-traits] unit 18073'])
  })

  test('teaches with an example', async () => {
    expect((await dti(['form', '--help'])).out).toContain('dti form --level commune --period 2023 --traits unit-traits.csv --out phieu')
  })

  test('--filled puts the figures of the data file into the form, and collecting gives them back', { timeout: 60_000 }, async () => {
    const out = join(folder(), 'forms')
    const made = await dti([...commune, '--data', seed('sample/commune.csv'), '--unit', '18070', '--filled', '--out', out])
    expect(made).toMatchObject({ code: 0, out: `Đã làm 1 phiếu, điền sẵn theo tệp số liệu: ${out}\n` })
    expect(made.err).toContain('MINH HỌA')
    expect(made.err).toContain('[index-starts-in-period]')
    const back = await dti(['collect', '--level', 'commune', '--period', '2023', '--forms', out])
    // The form itself says so: nobody needs to remember it when it comes back.
    expect(back.err).toContain('Có 1 phiếu được điền sẵn số liệu mẫu')
    expect(back.err).toContain('! Số liệu: MINH HỌA')
    // The sample has NA only in indicators that do not apply for want of a trait; their cells are closed.
    const rowsOf = (csv: string) => csv.trim().split('\n').filter((line) => line.startsWith('18070,')).map((line) => line.trim()).sort()
    const given = rowsOf(readFileSync(seed('sample/commune.csv'), 'utf8')).filter((line) => !/,(?:NA)?$/.test(line))
    expect(given.length).toBeGreaterThan(80)
    expect(rowsOf(back.out)).toEqual(given)
  })

  test('--filled: NA, answers and words of lists go back too; what is missing or invalid stays blank; figures need a data file', async () => {
    const label = { vi: 'Thử' }
    const inputs = [
      { id: 'n', type: 'number', label, max: 10 }, { id: 'b', type: 'boolean', label },
      { id: 'c', type: 'choice', label, options: [{ id: 'x', label: { vi: 'Một' } }, { id: 'y', label: { vi: 'Hai' } }] }, { id: 'm', type: 'number', label }, { id: 'z', type: 'number', label },
    ]
    const child = { kind: 'indicator', code: '1.1', name: label, maxPoints: 10, method: 'formula', params: { expression: 'n + m + z + (b ? 1 : 0) + (is(c, x) ? 1 : 0)' }, inputs }
    const index = indexFile({ nodes: [{ kind: 'group', role: 'main', id: 'm', code: '1', name: label, maxPoints: 10, children: [child] }] })
    const data = file('data.csv', 'unit_code,unit_name,1.1/n,1.1/b,1.1/c,1.1/m,1.1/z\nu,U,2.5,false,y,NA,\nv,V,11,true,x,1,2\n')
    const out = join(folder(), 'forms')
    const made = await dti(['form', '--index', index, '--period', '2026', '--data', data, '--filled', '--out', out])
    expect([made.code, made.err.includes('[value-above-max]')]).toEqual([1, true])
    const { out: csv } = await dti(['collect', '--index', index, '--period', '2026', '--forms', out])
    const rows = csv.trim().split('\n').slice(1).map((line) => line.trim().split(','))
    expect(rows.map((row) => row.slice(3).join('='))).toEqual(['n=2.5', 'b=false', 'c=y', 'm=NA', 'b=true', 'c=x', 'm=1', 'z=2'])
    expect((await dti(['form', '--index', index, '--period', '2026', '--filled', '--out', out])).err).toContain('--data')
  })
})
