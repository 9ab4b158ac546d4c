import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSheets } from './read-sheets.js'
import { dataFile, dti, file, folder, indexFile } from './run-cli.js'

const text = (word: string) => ({ vi: word, en: word })
const indicator = (code: string, id: string) => ({ kind: 'indicator', code, name: text(id), maxPoints: 100, method: 'composite/none', inputs: [{ id, type: 'number', label: text(id) }] })
const index = file(
  'pairs.json',
  JSON.stringify({
    schema: 'dti-vn.index/1', id: 'test/pairs', name: text('pairs'), level: 'x', edition: '1', valid: { from: '2000-01-01', to: null }, decision: null, authority: 'illustrative',
    scale: 100, maxPoints: 100, aggregation: 'composite/arithmetic', ranking: { ranker: 'composite/copeland' },
    nodes: [indicator('1', 'a'), indicator('2', 'b'), indicator('3', 'c')],
  }),
)
const data = file('pairs.csv', 'unit_code,1,2,3\nA,99,10,10\nB,20,20,20\nC,10,15,30\n')
const run = (command: string, ...more: string[]) => dti([command, '--index', index, '--data', data, '--plugin', '@dti-vn/composite', '--code-list', 'none', '--lang', 'en', ...more])

// Pairs compared by hand: B beats A (2 criteria to 1) and C (2 to 1), C beats A (2 to 1). Won minus lost: B 2, C 0, A −2; means 60/3, 55/3, 119/3.
describe('the standing of a ranker on the command line', () => {
  test('stands beside the rank in the table', async () => {
    const lines = (await run('score')).out.split('\n')
    expect(lines.find((line) => line.includes('Rank'))).toMatch(/Rank +│? *Standing/)
    const cells = lines.filter((line) => /\b[ABC]\b/.test(line)).map((line) => line.split(/[\s│|]+/).filter((cell) => cell !== ''))
    expect(cells.map((row) => [...row.slice(0, 3), row[5]])).toEqual([['1', '2', 'B', '20.00'], ['2', '0', 'C', '18.33'], ['3', '−2', 'A', '39.67']])
  })

  test('is explained, as the mean is', async () => {
    const { out } = await run('explain', '--unit', 'A')
    expect(out).toContain('Standing: −2 – 0 won, 2 (B, C) lost, 0 even: 0 − 2 = −2')
    expect(out).toContain('Worked: (1 × 99 + 1 × 10 + 1 × 10) / (1 + 1 + 1) = 119/3 → 39.67')
  })

  test('stands in a brief explanation, in CSV and in the workbook too', async () => {
    expect((await run('explain', '--unit', 'A', '--brief')).out.split('\n')[1]).toBe('   Standing: −2 – 0 won, 2 (B, C) lost, 0 even: 0 − 2 = −2')
    const why = { A: '0 won, 2 (B, C) lost, 0 even: 0 − 2 = −2', B: '2 (A, C) won, 0 lost, 0 even: 2 − 0 = 2', C: '1 (A) won, 1 (B) lost, 0 even: 1 − 1 = 0' }
    const lines = (await run('score', '--format', 'csv')).out.trim().split('\n')
    expect(lines[0]).toMatch(/^cohort,rank,standing,standing_reason,unit_code,/)
    // A field with a comma stands in quotes.
    expect(lines.slice(1).map((line) => line.split(',,')[0])).toEqual([`all,1,2,"${why.B}",B`, `all,2,0,"${why.C}",C`, `all,3,-2,"${why.A}",A`])
    const out = join(folder(), 'results.xlsx')
    await run('score', '--format', 'xlsx', '--out', out)
    const [, ranking] = await readSheets(out)
    const rows = ranking?.tableUnder('Rank') ?? []
    expect(rows.map((row) => ['Rank', 'Standing', 'Unit code', 'Why this standing'].map((title) => row.get(title)))).toEqual([[1, 2, 'B', why.B], [2, 0, 'C', why.C], [3, -2, 'A', why.A]])
    const plain = (await dti(['score', '--index', indexFile(), '--data', dataFile(['a', 'A', 1]), '--format', 'csv'])).out
    expect(plain).toMatch(/^cohort,rank,unit_code,/)
  })

  test('stands in the feedback for a unit', async () => {
    const out = folder()
    await run('feedback', '--unit', 'A', '--out-dir', out)
    const texts = (await readSheets(join(out, 'A.xlsx'))).flatMap(({ first }) => [1, 2, 3, 4, 5, 6].map(first))
    expect(texts.filter((line) => String(line).includes('standing −2 (0 won, 2 (B, C) lost, 0 even: 0 − 2 = −2)'))).toHaveLength(1)
  })
})
