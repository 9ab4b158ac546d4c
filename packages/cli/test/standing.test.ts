import { describe, expect, test } from 'vitest'
import { dti, file } from './run-cli.js'

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
})
