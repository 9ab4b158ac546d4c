import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWorkbook } from '@dti-vn/adapter-xlsx'
import { describe, expect, test } from 'vitest'
import { readSheets } from './read-sheets.js'
import { dataFile, dti, file, folder, indexFile } from './run-cli.js'

const text = { vi: 'Thử', en: 'Test' }
const indicator = (code: string, maxPoints: number) => ({ kind: 'indicator', code, name: text, maxPoints, method: 'expert', params: {}, inputs: [{ id: 'awarded', type: 'number', label: text }] })
const index = () =>
  indexFile({
    maxPoints: 30, policies: { naClaim: 'appraiser' },
    nodes: [{ kind: 'group', role: 'main', id: 'm', code: '1', name: text, maxPoints: 30, children: [indicator('1.1', 10), indicator('1.2', 20)] }],
  })
/** Unit u says NA for the first indicator and has 12 of 20 points in the second; v has all. */
const DATA = 'unit_code,unit_name,1.1/awarded,1.2/awarded\nu,U,NA,12\nv,V,10,20\n'
const HEADER = 'unit_code,indicator_code,reason,who\n'
const APPROVED = `${HEADER}u,1.1,No such service,Team A\n`

interface Json {
  readonly units: readonly { readonly code: string; readonly points: number; readonly maxPoints: number; readonly score: number }[]
  readonly issues: readonly { readonly code: string; readonly severity: string; readonly place?: object }[]
  readonly manifest: Readonly<Record<'approvals' | 'rejections', { readonly sha256: string | null }>>
  readonly appraisals: readonly object[]
}

async function score(...more: readonly string[]): Promise<{ readonly code: number; readonly json: Json }> {
  const { code, out } = await dti(['score', '--index', index(), '--data', file('data.csv', DATA), '--code-list', 'none', '--format', 'json', ...more])
  return { code, json: JSON.parse(out) as Json }
}

const points = ({ units }: Json) => units.map((unit) => [unit.code, unit.points, unit.maxPoints, unit.score])

describe('decisions of the appraiser', () => {
  test('below title lines: what is advised works', async () => {
    const run = (approvals: string) => dti(['score', '--index', index(), '--data', file('data.csv', DATA), '--code-list', 'none', '--lang', 'en', '--approvals', file('approvals.csv', approvals)])
    const { code, err } = await run(`Approved\n\n${APPROVED}`)
    expect(code).toBe(1)
    expect(err).toMatch(/\[file-header-(?:elsewhere|missing)\].*(?:from a file of decisions the lines must be deleted|where titles stand above it, delete them)/)
    expect((await run(APPROVED)).code).toBe(0)
  })

  // 12 of 30 is 40 of 100; without the maximum of 10, 12 of 20 is 60; without the 20 points of 1.2, 10 of 30 is 33.33.
  test('from CSV files decide about NA and evidence', async () => {
    expect(points((await score()).json)).toEqual([['u', 12, 30, 40], ['v', 30, 30, 100]])
    const { code, json } = await score('--approvals', file('approvals.csv', APPROVED), '--rejections', file('rejections.csv', 'indicator_code,unit_code\n1.2,v\n'))
    expect(code).toBe(0)
    expect(points(json)).toEqual([['u', 12, 20, 60], ['v', 10, 30, 33.33]])
    expect(json.appraisals).toEqual([
      expect.objectContaining({ decision: 'approved', unit: 'u', indicator: '1.1', reason: 'No such service', who: 'Team A' }),
      expect.objectContaining({ decision: 'rejected', unit: 'v', indicator: '1.2', reason: null, who: null }),
    ])
    expect(json.manifest.approvals.sha256).toBe(createHash('sha256').update(APPROVED).digest('hex'))
    expect(json.manifest.rejections.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('from a workbook', async () => {
    const bytes = await writeWorkbook({ properties: { title: 'a' }, sheets: [{ name: 'a', rows: [['unit_code', 'indicator_code', 'reason'], ['u', '1.1', 'No such service']].map((cells) => ({ cells })) }] })
    expect(points((await score('--approvals', file('approvals.xlsx', bytes))).json)[0]).toEqual(['u', 12, 20, 60])
  })

  test('written as Excel writes CSV in Vietnam', async () => {
    const data = file('data.csv', DATA.replaceAll(',', ';'))
    const { out } = await dti(['score', '--index', index(), '--data', data, '--profile', 'excel-vi', '--approvals', file('a.csv', 'unit_code;indicator_code\nu;1.1\n'), '--format', 'json'])
    expect(points(JSON.parse(out) as Json)[0]).toEqual(['u', 12, 20, 60])
  })

  test.each([
    ['an unknown unit', 'x,1.1,,', 'appraisal-unit-unknown'],
    ['an unknown indicator', 'u,1.10,,', 'indicator-unknown'],
    ['no indicator', 'u,,,', 'indicator-unknown'],
    ['no unit', ',1.1,,', 'unit-code-missing'],
    ['a row cut short', 'u,1.1', 'file-row-length'],
    ['a decision without effect', 'v,1.1,,', 'approval-without-effect'],
  ])('with %s are told with their line, and the others count', async (_what, row, told) => {
    const { json } = await score('--approvals', file('approvals.csv', `${APPROVED}${row}\n`))
    expect(points(json)[0]).toEqual(['u', 12, 20, 60])
    expect(json.issues).toEqual([expect.objectContaining({ code: told, place: expect.objectContaining({ file: 'approvals.csv', line: 3 }) as object })])
  })

  test.each([
    ['without the columns', 'unit,indicator\nu,1.1\n'],
    ['with another separator', APPROVED.replaceAll(',', ';')],
    ['that is empty', ''],
  ])('in a file %s give no units: a result without them would look like one', async (_what, content) => {
    const { code, json } = await score('--approvals', file('approvals.csv', content))
    expect([code, json.units]).toEqual([1, []])
    expect(json.issues.some(({ severity }) => severity === 'error')).toBe(true)
  })

  test('in a file that is not there are misuse', async () => {
    const { code, err } = await dti(['score', '--index', index(), '--data', dataFile(['u', 'U', 1]), '--approvals', join(folder(), 'none.csv')])
    expect([code, err]).toEqual([2, expect.stringContaining('none.csv')])
  })

  test('are never written over by a result', async () => {
    const approvals = file('approvals.csv', APPROVED)
    const { code } = await dti(['score', '--index', index(), '--data', file('data.csv', DATA), '--approvals', approvals, '--format', 'csv', '--out', approvals])
    expect([code, readFileSync(approvals, 'utf8')]).toEqual([2, APPROVED])
  })

  test('stand in the explanation and in the feedback', async () => {
    const args = ['--index', index(), '--data', file('data.csv', DATA), '--rejections', file('r.csv', `${HEADER}u,1.2,No document,Team B\n`), '--unit', 'u', '--lang', 'en']
    const { out } = await dti(['explain', ...args, '--approvals', file('a.csv', APPROVED)])
    expect(out).toContain('Appraisal: the NA is approved – No such service (Team A)\n')
    expect(out).toContain('Appraisal: the evidence is refused – No document (Team B)\n')
    const outDir = folder()
    await dti(['feedback', ...args, '--out-dir', outDir])
    const [sheet] = await readSheets(join(outDir, 'u.xlsx'))
    // State and reason in the words of the catalogue, the decision below.
    expect(sheet?.tableUnder('Code').map((row) => String(row.get('State, reason')).split('\n').slice(1))[0]).toEqual(['Appraiser: No document (Team B)'])
  })
})
