import { describe, expect, test } from 'vitest'
import { createEngine, reportText, type ScoreJson, type UnitRow } from '../../src/index.js'
import { jsonPlugin, jsonText, scoreJsonPieces, type ScoreLine, type ScoreLinesHead, scoreLinesPieces } from '../../src/json/index.js'
import { wards } from '../small-plugins.js'

const engine = createEngine({ plugins: [wards(), jsonPlugin()] })
const text = (pieces: Iterable<Uint8Array>) => Buffer.concat([...pieces]).toString('utf8')
const score = (rows: readonly UnitRow[]) => engine.score(engine.index('test/ward'), rows, { codeList: 'none' })
const many = () => score(Array.from({ length: 3000 }, (_, i) => ({ code: `u${String(i)}`, values: { '1.1': { awarded: i % 10 } } })))

/** One good unit, one with a value above the maximum, and one whose evidence was refused. */
const MIXED: readonly UnitRow[] = [
  { code: 'u', name: 'Xã “Một”\n', values: { '1.1': { awarded: 5 } } },
  { code: 'v', values: { '1.1': { awarded: 99 } } },
  { code: 'w', values: { '1.1': { awarded: 3 } }, rejected: ['1.1'] },
]
const HOSTILE = 'a\u009b31m\u202e\u007f\u2028b\u001b[2J'
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/

/** A result that counts how often all units are asked for at once. */
function watched(result: ReturnType<typeof score>) {
  const asked = { units: 0 }
  const proxy = new Proxy(result, {
    get: (target, key) => {
      if (key === 'units') asked.units += 1
      return Reflect.get(target, key) as unknown
    },
  })
  return { asked, result: proxy }
}

describe('the JSON in pieces', () => {
  test.each<[string, readonly UnitRow[]]>([['nothing', []], ['units, decisions and issues', MIXED]])('%s: what JSON.stringify writes', (_what, rows) => {
    const result = score(rows)
    expect(text(scoreJsonPieces(result))).toBe(`${JSON.stringify(result, null, 2)}\n`)
  })

  test('what a terminal might obey stands as an escape, with the same value', () => {
    const json = text(scoreJsonPieces(score([{ code: 'u', name: HOSTILE, values: {} }])))
    expect(json).not.toMatch(CONTROL)
    expect((JSON.parse(json) as ScoreJson).units[0]?.name).toBe(HOSTILE)
    expect(JSON.parse(jsonText({ name: HOSTILE }))).toEqual({ name: HOSTILE })
  })

  test('many units come in small pieces, without all units being made', () => {
    const result = many()
    const seen = watched(result)
    const pieces = [...scoreJsonPieces(seen.result)]
    expect(seen.asked.units).toBe(0)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(80_000)
    expect(JSON.parse(text(pieces))).toEqual(JSON.parse(JSON.stringify(result)))
  })
})

describe('a line of JSON for each unit', () => {
  const linesOf = (rows: readonly UnitRow[]) => text(scoreLinesPieces(score(rows))).split('\n')

  test('the same result, no issue and no decision lost or told twice', () => {
    const whole = JSON.parse(JSON.stringify(score(MIXED))) as ScoreJson
    const [first = '', ...rest] = linesOf(MIXED)
    expect(rest.pop()).toBe('')
    const head = JSON.parse(first) as ScoreLinesHead
    const lines = rest.map((line) => JSON.parse(line) as ScoreLine)
    expect([head.schema, head.units, lines.length]).toEqual(['dti-vn.score-lines/1', 3, 3])
    expect(lines.map(({ issues: _issues, appraisals: _appraisals, ...unit }) => unit)).toEqual(whole.units)
    const { schema: _schema, units: _units, issues, appraisals, ...run } = head
    expect(run).toEqual(Object.fromEntries(Object.entries(whole).filter(([key]) => !['schema', 'units', 'issues', 'appraisals'].includes(key))))
    const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort()
    expect(sorted([...issues, ...lines.flatMap((line) => line.issues)])).toEqual(sorted(whole.issues))
    expect(sorted([...appraisals, ...lines.flatMap((line) => line.appraisals)])).toEqual(sorted(whole.appraisals))
    expect(lines.map((line) => [line.code, line.issues.map(({ code }) => code), line.appraisals.map(({ decision }) => decision)])).toEqual([['u', [], []], ['v', ['value-above-max'], []], ['w', ['indicator-rejected'], ['rejected']]])
  })

  test('a name with line ends makes no line of its own', () => {
    const lines = linesOf([{ code: 'u', name: `a\n{"code":"x"}\r\u2028${HOSTILE}`, values: {} }])
    expect(lines).toHaveLength(3)
    expect(lines.join('')).not.toMatch(CONTROL)
  })

  test('an issue of a unit that has no line stands on the first', () => {
    const result = score([{ code: 'u', values: { '1.1': { awarded: 5 } } }])
    const strange = { ...result, get issues() { return [...result.issues, { code: 'row-of-totals' as const, severity: 'error' as const, path: [], unit: 'Tổng cộng', params: {} }] } }
    const [head = ''] = text(scoreLinesPieces(strange)).split('\n')
    expect((JSON.parse(head) as ScoreLinesHead).issues.map(({ unit }) => unit)).toContain('Tổng cộng')
  })

  test('many units come in small pieces, counted, until a signal stops them', () => {
    const seen = watched(many())
    const told: number[] = []
    const pieces = [...scoreLinesPieces(seen.result, { onProgress: ({ done, total }) => told.push(done, total) })]
    expect([seen.asked.units, told.slice(-2)]).toEqual([0, [3000, 3000]])
    expect(told.length / 2).toBe(pieces.length)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(80_000)
    const stop = new AbortController()
    const run = scoreLinesPieces(seen.result, { signal: stop.signal, onProgress: () => { stop.abort(new Error('enough')) } })
    expect(run.next().done).toBe(false)
    expect(() => run.next()).toThrow('enough')
  })
})

test('the reporters give the same, and a result handed to a plugin makes no units that nobody asks for', async () => {
  const seen = watched(many())
  expect(await reportText(engine.render('json/score', seen.result))).toBe(text(scoreJsonPieces(many())))
  expect(await reportText(engine.render('json/lines', seen.result))).toBe(text(scoreLinesPieces(many())))
  expect(seen.asked.units).toBe(0)
})
