import { hatinh } from '@dti-vn/hatinh'
import { type AnyIndex, createEngine, type UnitRow } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { jsonText, scoreJsonPieces } from '../src/output/json-pieces.js'
import { dti, file, indexFile, sample, smallIndex } from './run-cli.js'

const engine = createEngine({ plugins: [hatinh()] })
const text = (pieces: Iterable<Uint8Array>) => Buffer.concat([...pieces]).toString('utf8')
const score = (rows: readonly UnitRow[]) => engine.score(smallIndex() as AnyIndex, rows)

test.each<[string, readonly UnitRow[]]>([
  ['nothing', []],
  ['units and issues', [{ code: 'u', name: 'Xã “Một”\n', values: { '1.1': { awarded: 5 } } }, { code: 'v', values: { '1.1': { awarded: 99 } } }]],
])('%s: the pieces are what JSON.stringify writes', (_what, rows) => {
  const result = score(rows)
  expect(text(scoreJsonPieces(result))).toBe(`${JSON.stringify(result, null, 2)}\n`)
})

test('what a terminal might obey stands as an escape, with the same value', () => {
  const name = 'a\u009b31m\u202e\u007f\u2028b\u001b[2J'
  const result = score([{ code: 'u', name, values: {} }])
  const json = text(scoreJsonPieces(result))
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/)
  expect((JSON.parse(json) as { units: { name: string }[] }).units[0]?.name).toBe(name)
  expect(JSON.parse(jsonText({ name }))).toEqual({ name })
})

test('many units come in small pieces, without all units being made', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => ({ code: `u${String(i)}`, values: { '1.1': { awarded: i % 10 } } }))
  const result = score(rows)
  let asked = 0
  const watched = new Proxy(result, {
    get: (target, key) => {
      if (key === 'units') asked += 1
      return Reflect.get(target, key) as unknown
    },
  })
  const pieces = [...scoreJsonPieces(watched)]
  expect(asked).toBe(0)
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(80_000)
  expect(JSON.parse(text(pieces))).toEqual(JSON.parse(JSON.stringify(result)))
})

test('dti score writes them', async () => {
  const { out } = await dti(['score', ...sample('commune'), '--format', 'json'])
  const { units } = JSON.parse(out) as { units: unknown[] }
  expect(units).toHaveLength(216)
  const hostile = await dti(['score', '--index', indexFile(), '--data', file('d.csv', 'unit_code,unit_name,1.1/awarded\nu,a\u009b31mb,5\n'), '--format', 'json'])
  expect(hostile.out).toContain('a\\u009b31mb')
})
