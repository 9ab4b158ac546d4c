import { createEngine, defineIndex, definePlugin, type LevelDefinition } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { randomOf } from '../../../../core/test/contract/world/random.js'
import { collectForms } from '../../src/collect/collect-forms.js'
import { formLayout } from '../../src/form/form-layout.js'
import { formWorkbook } from '../../src/form/form-workbook.js'
import { readWorkbook } from '../../src/workbook/read-workbook.js'
import { writeWorkbook } from '../../src/workbook/write-workbook.js'
import { fill } from './fill.js'
import { HAS_OFFICE, recalculate, WHY_SKIPPED } from './office.js'

const text = { vi: 'Thử' }
const level: LevelDefinition = { id: 'commune', name: text, unitKind: text, parentLevel: null, traits: [] }

/** Points are the figure itself, so that a form shows what it read. */
const index = defineIndex({
  id: 'test/rounded', name: text, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 300, arithmetic: { places: 4 },
  nodes: [
    {
      kind: 'group', id: 'g', role: 'main', name: text, maxPoints: 300,
      children: [
        { kind: 'indicator', code: '1', name: text, maxPoints: 100, method: 'formula', params: { expression: 'a' }, inputs: [{ id: 'a', type: 'number', max: 100, round: 2, label: text }] },
        { kind: 'indicator', code: '2', name: text, maxPoints: 100, method: 'formula', params: { expression: 'b' }, inputs: [{ id: 'b', type: 'integer', max: 100, round: 0, label: text }] },
        { kind: 'indicator', code: '3', name: text, maxPoints: 100, method: 'formula', params: { expression: 'c' }, inputs: [{ id: 'c', type: 'number', max: 100, round: 4, label: text }] },
      ],
    },
  ],
})
const plugin = definePlugin({ apiVersion: 1, id: 'rounded', version: '0.0.0', meta: { title: text }, setup: () => ({ levels: [level], indexes: [index] }) })
const engine = createEngine({ plugins: [plugin()] })

/** What is typed, and the points by hand: half away from zero to 2, 0 and 4 decimals; the bound holds after rounding. */
const CASES: readonly (readonly [typed: readonly [string | number, string | number, string | number], points: readonly [number, number, number]])[] = [
  [[1.005, 2.5, 0.12345], [1.01, 3, 0.1235]],
  [['1,005', '2,5', '0,00005'], [1.01, 3, 0.0001]],
  [[1.00499999999999, 2.49999999999999, 0.00004999], [1, 2, 0]],
  [[100.004, 99.5, 99.99995], [100, 100, 100]],
  [[100.005, 100.5, 100.00005], [0, 0, 0]],
  [[0, 7, 12], [0, 7, 12]],
  [[8 / 11, 72.7272727272727, 1 / 3], [0.73, 73, 0.3333]],
]

describe.skipIf(!HAS_OFFICE)(`LibreOffice${WHY_SKIPPED}`, () => {
  test('a form rounds figures on reading as the engine does', { timeout: 300_000 }, async () => {
    const plan = engine.plan('test/rounded')
    const layout = formLayout(plan)
    const random = randomOf(9)
    const more = Array.from({ length: 20 }, () => [0, 1, 2].map(() => Number((random.int(0, 99_000) / 1000 + random.pick([0, 0.005, 0.00049999, 0.00005, 0.4999999999])).toPrecision(15))))
    const all = [...CASES.map(([typed]) => typed), ...more]
    const files = new Map<string, Uint8Array>()
    for (const [i, typed] of all.entries()) {
      const form = formWorkbook(plan, { code: `u${String(i)}`, name: null, parent: null, traits: null }, { definitionDigest: 'd', period: '2026' }, { layout })
      files.set(`${String(i).padStart(2, '0')}.xlsx`, await writeWorkbook(fill(form, layout, new Map(typed.map((value, column) => [column, value])))))
    }
    const saved = recalculate(files)
    const shown = new Map<string, unknown[]>()
    for (const [name, bytes] of saved) {
      const [sheet] = (await readWorkbook(bytes)).sheets
      shown.set(name, layout.indicators.map(({ points }) => sheet?.cells.get(points)?.value).map((value) => (value?.kind === 'number' ? value.number : value)))
    }
    CASES.forEach(([, points], i) => expect(shown.get(`${String(i).padStart(2, '0')}.xlsx`), JSON.stringify(CASES[i])).toEqual(points))
    // The engine reads the same figures from the collected forms.
    const collected = await collectForms([...saved].map(([name, bytes]) => ({ name, bytes })), plan, { definitionDigest: 'd' })
    const result = engine.scoreDataset('test/rounded', collected.dataset)
    for (const [i, unit] of result.units.entries()) expect(shown.get([...saved.keys()][i] ?? ''), JSON.stringify(all[i])).toEqual(['1', '2', '3'].map((code) => unit.indicators[code]?.points))
    expect(result.units).toHaveLength(all.length)
  })
})
