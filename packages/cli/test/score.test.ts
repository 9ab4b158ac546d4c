import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { SAMPLE_DIGESTS } from '../src/input/samples.js'
import { dataFile, dti, file, folder, indexFile, sample, seed } from './run-cli.js'

const rows = [['u1', 'Xã Một', 5], ['u2', 'Xã Hai', '7.5'], ['u3', 'Xã Ba', ''], ['u4', 'Xã Bốn', 11]] as const
const small = (...more: readonly string[]) => dti(['score', '--index', indexFile(), '--period', '2026', '--code-list', 'none', '--data', dataFile(...rows), ...more])

describe('score', () => {
  test('prints a table; an invalid value gives exit code 1 and still a result', async () => {
    const { code, out, err } = await small()
    expect(code).toBe(1)
    const cells = out.split('\n').filter((line) => /^ *[\d–]+ {2}u\d/.test(line)).map((line) => line.trim().split(/ {2,}/))
    expect(cells).toEqual([
      ['1', 'u2', 'Xã Hai', '7,50', '10,00', '75,00', 'Tốt'],
      ['2', 'u1', 'Xã Một', '5,00', '10,00', '50,00', 'Tốt'],
      ['3', 'u4', 'Xã Bốn', '0,00', '10,00', '0,00', 'Yếu'],
      // The unit that sent nothing has neither score nor rank.
      ['–', 'u3', 'Xã Ba', '0,00', '10,00', '–', '–'],
    ])
    expect(err).toMatch(/1 lỗi, 1 cảnh báo/)
    expect(err).toMatch(/u4/)
  })

  test('exit code 0 where nothing is wrong', async () => {
    expect((await dti(['score', '--index', indexFile(), '--data', dataFile(['u', 'U', 5])])).code).toBe(0)
  })

  test('json: the result on standard output alone, the rest on the error stream', async () => {
    const { code, out } = await small('--format', 'json')
    expect(code).toBe(1)
    const result = JSON.parse(out) as { schema: string; units: { code: string; score: number; rank: number }[]; manifest: { index: { sha256: string }; data: { sha256: string } } }
    expect(result.schema).toBe('dti-vn.score/1')
    expect(result.units.map(({ code: unit, score, rank }) => [unit, score, rank])).toEqual([['u1', 50, 2], ['u2', 75, 1], ['u3', null, null], ['u4', 0, 3]])
    expect(result.manifest.index.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('the digest of the data is that of the file', async () => {
    const data = dataFile(...rows)
    const { out } = await dti(['score', '--index', indexFile(), '--data', data, '--format', 'json'])
    const { manifest } = JSON.parse(out) as { manifest: { data: { sha256: string } } }
    expect(manifest.data.sha256).toBe(createHash('sha256').update(readFileSync(data)).digest('hex'))
  })

  test('json is the same bytes twice', async () => {
    const [one, two] = [await dti(['score', ...sample('department'), '--format', 'json']), await dti(['score', ...sample('department'), '--format', 'json'])]
    expect(one.out).toBe(two.out)
    expect(one.out.match(/\d\.\d{5,}|\de[+-]?\d/g)?.filter((digits) => !/^\d+e\d$/.test(digits)) ?? []).toEqual([])
  })

  test('both executors print the same', async () => {
    const [columns, exact] = [await dti(['score', ...sample('district'), '--format', 'json']), await dti(['score', ...sample('district'), '--format', 'json', '--executor', 'exact'])]
    expect(exact.out).toBe(columns.out)
  })

  test('csv: a line for each unit', async () => {
    const { out } = await small('--format', 'csv')
    for (const [code, name] of rows) expect(out).toMatch(new RegExp(`${code},.*${name}|${code},${name}`))
    const vi = await small('--format', 'csv', '--out-profile', 'excel-vi')
    expect(vi.out).toMatch(/u2;.*7,5/)
  })

  test('--top and --bottom', async () => {
    const codes = (text: string) => text.match(/\bu\d\b/g) ?? []
    expect(codes((await small('--top', '1')).out)).toEqual(['u2'])
    expect(codes((await small('--bottom', '1')).out)).toEqual(['u3'])
    const both = await small('--top', '1', '--bottom', '1')
    expect(codes(both.out)).toEqual(['u2', 'u3'])
    expect(both.out).toContain('… 2 đơn vị không in …')
    expect(codes((await small('--top', '3', '--bottom', '3')).out)).toEqual(['u2', 'u1', 'u4', 'u3'])
    expect(codes((await small('--top', '99')).out)).toHaveLength(4)
  })

  test('--out writes the file and says so', async () => {
    const out = join(folder(), 'kết quả.csv')
    const ran = await small('--format', 'csv', '--out', out)
    expect([ran.code, ran.out]).toEqual([1, ''])
    expect(ran.err).toContain(`Đã ghi ${out}.`)
    expect(readFileSync(out, 'utf8')).toContain('u2')
  })

  test('--issues', async () => {
    expect((await small('--issues', 'none')).err).not.toMatch(/cảnh báo/)
    expect((await small('--issues', 'all')).err).toMatch(/\[value-above-max\]/)
  })

  test('--cohort parent: a table for each district', async () => {
    const { code, out } = await dti(['score', ...sample('commune'), '--cohort', 'parent', '--top', '1', '--issues', 'none'])
    expect(code).toBe(0)
    expect(out.match(/^Thuộc .* \(\d{3}\) – \d+ đơn vị$/gm)).toHaveLength(13)
  })

  test('--cohort by a trait that the index does not have', async () => {
    const { code } = await dti(['score', ...sample('commune'), '--cohort', 'trait:khong_co'])
    expect(code).toBe(2)
  })
})

describe('language', () => {
  test('English by option or environment; the option wins', async () => {
    const data = ['score', '--index', indexFile(), '--data', dataFile(...rows)]
    expect((await dti([...data, '--lang', 'en'])).out).toMatch(/Rank +Code +Unit/)
    expect((await dti([...data, '--lang=en'])).out).toContain('7.50')
    expect((await dti(data, { DTI_LANG: 'en' })).out).toMatch(/Rank +Code +Unit/)
    expect((await dti([...data, '--lang', 'vi'], { DTI_LANG: 'en' })).out).toMatch(/Hạng +Mã +Đơn vị/)
    expect((await dti(data, { DTI_LANG: 'fr' })).out).toMatch(/Hạng +Mã +Đơn vị/)
  })

  test('also in front of the command', async () => {
    expect((await dti(['--lang', 'en', 'levels'])).out).toMatch(/^Level department/)
  })
})

describe('standing of index and data', () => {
  test('is printed with every result', async () => {
    const { err } = await dti(['score', ...sample('department')])
    expect(err).toContain('DỰNG LẠI')
    expect(err).toContain('MINH HỌA')
  })

  test('samples are illustrative whatever is said', async () => {
    const { out, err } = await dti(['score', ...sample('department'), '--data-status', 'reported', '--format', 'json'])
    expect(err).toContain('luôn được coi là số liệu minh họa')
    expect(JSON.parse(out)).toMatchObject({ dataStatus: 'illustrative', manifest: { data: { status: 'illustrative' } } })
  })

  test('and are known by the digests of the shipped files', () => {
    const digests = ['department', 'district', 'commune'].map((level) => createHash('sha256').update(readFileSync(seed(`sample/${level}.csv`))).digest('hex'))
    expect([...SAMPLE_DIGESTS].sort()).toEqual(digests.sort())
  })

  test('stands in a table that is written to a file', async () => {
    const out = join(folder(), 'x.txt')
    await small('--out', out, '--data-status', 'illustrative')
    expect(readFileSync(out, 'utf8')).toMatch(/MINH HỌA/)
  })
})

test('columns stand in line also where names are in decomposed form or wide', async () => {
  const names = ['Xã Đồng Lộc', 'Xã Đồng Lộc'.normalize('NFD'), '漢字 xã', 'Phường Nguyễn Du'.normalize('NFD'), 'X']
  const data = dataFile(...names.map((name, i) => [`u${i}`, name, 5] as const))
  const { out } = await dti(['score', '--index', indexFile(), '--data', data])
  const lines = out.split('\n').filter((line) => /^ *\d+ {2}u\d/.test(line))
  expect(lines).toHaveLength(5)
  // The width on a screen up to the points is the same on every line.
  expect(new Set(lines.map((line) => stringWidth(line.slice(0, line.indexOf('5,00')))))).toHaveProperty('size', 1)
  expect(new Set(lines.map((line) => stringWidth(line)))).toHaveProperty('size', 1)
})

test('a traits file with a level that does not exist is an error, not a file without traits', async () => {
  const traits = file('traits.csv', readFileSync(seed('sample/unit-traits.csv'), 'utf8').replaceAll(/^commune,/gm, 'comune,'))
  const { code, err } = await dti(['score', ...sample('commune').slice(0, 6), '--traits', traits, '--lang', 'en'])
  expect(code).toBe(1)
  expect(err).toMatch(/\[level-unknown\] traits\.csv, line \d+, column level: There is no level "comune"; rows that are not read: 216/)
  const spaced = file('traits.csv', readFileSync(seed('sample/unit-traits.csv'), 'utf8').replaceAll(/^commune,/gm, ' Commune,'))
  const points = async (path: string) => (JSON.parse((await dti(['score', ...sample('commune').slice(0, 6), '--traits', path, '--format', 'json'])).out) as { units: unknown }).units
  expect(await points(spaced)).toEqual(await points(seed('sample/unit-traits.csv')))
})
