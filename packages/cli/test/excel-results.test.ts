import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unitFileNames } from '../src/output/unit-file-names.js'
import { readSheets } from './read-sheets.js'
import { dataFile, dti, folder, indexFile, sample } from './run-cli.js'

const rows = [['u1', 'Xã Một', 5], ['u2', '=1+1', '7.5'], ['../u3', 'Xã Ba', '']] as const

describe('score --format xlsx', () => {
  test('writes a workbook with the same figures as the JSON', { timeout: 60_000 }, async () => {
    const out = join(folder(), 'ket-qua.xlsx')
    const { code, err } = await dti(['score', ...sample('department'), '--format', 'xlsx', '--out', out])
    const { units } = JSON.parse((await dti(['score', ...sample('department'), '--format', 'json'])).out) as { units: { code: string; score: number; rank: number }[] }
    expect([code, err.includes(out)]).toEqual([0, true])
    const ranking = (await readSheets(out))[1]!.tableUnder('Nhóm xếp hạng')
    expect(new Map(ranking.map((row) => [row.get('Mã đơn vị'), [row.get('Hạng'), row.get('Điểm quy đổi')]]))).toEqual(new Map(units.map((unit) => [unit.code, [unit.rank, unit.score]])))
    expect(units).toHaveLength(18)
  })

  test('names the districts of cohorts', { timeout: 60_000 }, async () => {
    const out = join(folder(), 'commune.xlsx')
    await dti(['score', ...sample('commune'), '--format', 'xlsx', '--out', out])
    const cohorts = new Set((await readSheets(out))[2]!.tableUnder('Nhóm xếp hạng').map((row) => row.get('Nhóm xếp hạng')))
    expect(cohorts).toContain('Thuộc Thành phố Hà Tĩnh (436)')
    expect(cohorts.size).toBe(13)
  })

  test('needs a file, which is no input', async () => {
    expect(await dti(['score', '--index', indexFile(), '--data', dataFile(...rows), '--format', 'xlsx'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--out') as string })
    const data = dataFile(...rows)
    const before = readFileSync(data, 'utf8')
    expect((await dti(['score', '--index', indexFile(), '--data', data, '--format', 'xlsx', '--out', data])).code).toBe(2)
    expect(readFileSync(data, 'utf8')).toBe(before)
  })
})

describe('feedback', () => {
  const run = (outDir: string, ...more: readonly string[]) => dti(['feedback', '--index', indexFile(), '--data', dataFile(...rows), '--out-dir', outDir, ...more])

  test('writes a file for each unit into a folder that it makes, and nowhere else', async () => {
    const outDir = join(folder(), 'mới', 'phản hồi')
    const { code, err } = await run(outDir)
    expect(code).toBe(0)
    expect(err).toContain('3 đơn vị')
    expect(readdirSync(outDir).sort()).toEqual(['__u3.xlsx', 'u1.xlsx', 'u2.xlsx'])
    const [sheet] = await readSheets(join(outDir, 'u2.xlsx'))
    expect(sheet!.first(1)).toBe('Phản hồi cho đơn vị u2 =1+1')
    // 7.5 of 10 points
    expect(sheet!.tableUnder('Mã')[0]!.get('Điểm chưa đạt')).toBe(2.5)
  })

  test('or for one unit', async () => {
    const outDir = folder()
    expect((await run(outDir, '--unit', 'u1', '--lang', 'en')).err).toContain('Feedback for 1 unit written')
    expect(readdirSync(outDir)).toEqual(['u1.xlsx'])
  })

  test('refuses an unknown unit and a folder that is a file', async () => {
    const outDir = join(folder(), 'nothing')
    expect(await run(outDir, '--unit', 'u9')).toMatchObject({ code: 2, err: expect.stringContaining('u1') as string })
    expect(existsSync(outDir)).toBe(false)
    writeFileSync(outDir, '')
    expect((await run(outDir)).code).toBe(2)
  })

  test('reports how far it is now and then', { timeout: 60_000 }, async () => {
    const outDir = folder()
    mkdirSync(outDir, { recursive: true })
    const many = Array.from({ length: 120 }, (_, i) => [`u${i}`, 'Xã', 5] as const)
    const { err } = await dti(['feedback', '--index', indexFile(), '--data', dataFile(...many), '--out-dir', outDir])
    expect(err).toContain('50/120')
    expect(err).toContain('100/120')
    expect(err).not.toContain('\r')
  })
})

describe('file names of units', () => {
  test('stay in the folder and apart from each other', () => {
    const names = unitFileNames(['18070', 'A/b', 'a_b', '..', '.hidden', 'con', '', 'x'.repeat(200), 'Sở Y tế', 'a\\b:c'])
    expect([...names.values()]).toEqual(['18070', 'A_b', 'a_b-2', '_', '_hidden', '_con', '_-2', 'x'.repeat(80), 'Sở_Y_tế', 'a_b_c'])
  })
})
