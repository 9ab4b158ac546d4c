import { compileIndex, createRegistry, type IndexDefinition, type UnitRow } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { humanDevelopment } from '../../../../core/test/contract/world/human-development.js'
import { nodeWorld } from '../../../../core/test/contract/world/node-world.js'
import { randomOf } from '../../../../core/test/contract/world/random.js'
import { compareFilled, filled, sum } from './filled-forms.js'
import { formLayout } from '../../src/index.js'
import { HAS_OFFICE, WHY_SKIPPED } from './office.js'

const plain = ({ rejected: _, ...row }: UnitRow): UnitRow => row

describe.skipIf(!HAS_OFFICE)(`forms calculated by LibreOffice${WHY_SKIPPED}`, () => {
  test('put weighted means, smallest and largest values and rounding at nodes together as the engine does', { timeout: 600_000 }, async () => {
    const forms = Array.from({ length: 40 }, (_, i) => i + 1).flatMap((seed) => {
      const { index, rows } = nodeWorld(seed)
      const plan = compileIndex(index, createRegistry())
      const layout = formLayout(plan)
      return rows.slice(0, 3).map((row) => filled(randomOf(seed), plan, layout, plain(row)))
    })
    const compared = await compareFilled(forms)
    expect(compared.flatMap(({ differences }) => differences)).toEqual([])
    const same = sum(compared, (one) => one.same)
    const waiting = sum(compared, (one) => one.laterSums)
    console.log(`${String(forms.length)} forms: ${String(same)} cells equal, ${String(waiting)} sums wait`)
    expect(same).toBeGreaterThan(1500)
    expect(waiting).toBeLessThan(same / 20)
  })

  test('of an index of weighted means that are rounded at every level have the digits of the engine, all of them', { timeout: 300_000 }, async () => {
    const { index, rows } = humanDevelopment(4)
    const plan = compileIndex(index, createRegistry())
    const layout = formLayout(plan)
    const compared = await compareFilled(rows.map((row) => filled(randomOf(7), plan, layout, row)))
    expect(compared.flatMap(({ differences }) => differences)).toEqual([])
    // 100 indicators, four dimensions, and five results of each unit.
    expect(compared.map(({ same, laterSums }) => [same, laterSums])).toEqual(rows.map(() => [109, 0]))
  })

  // 1/3 + 1/6 + 1/200 = 0.505 is a half of the second place; 1 + 1/2 + … + 1/19 = 3.5477… has a denominator that a sheet holds; of primes near 1000 it does not hold the product of six.
  test('add quotients unrounded: exact halves, and sums whose common denominator is too large', { timeout: 300_000 }, async () => {
    const plan = compileIndex(QUOTIENTS, createRegistry())
    const layout = formLayout(plan)
    const primes = [991, 997, 1009, 1013, 1019, 1021, 1031, 1033].map((p) => [p - 7, p] as const)
    const rows = [row('tie', [1, 3], [1, 6], [1, 200]), row('harmonic', ...Array.from({ length: 19 }, (_, i) => [1, i + 1] as const)), row('primes', ...primes)]
    const compared = await compareFilled(rows.map((one) => filled(randomOf(3), plan, layout, one)))
    expect(compared.flatMap(({ differences }) => differences)).toEqual([])
    expect(compared.map(({ same, laterSums }) => [same, laterSums])).toEqual(rows.map(() => [19 + 1 + 5, 0]))
  })
})

const label = { vi: 'Thử' }

/** Points that are quotients of two figures, added unrounded. */
const QUOTIENTS: IndexDefinition = {
  schema: 'dti-vn.index/1', id: 'test/quotients', name: label, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
  scale: 19, maxPoints: 19, arithmetic: { places: 2, roundingAt: 'total' }, cohorts: ['all'], grades: [{ id: 'all', name: label, from: 0 }],
  nodes: [{
    kind: 'group', role: 'main', id: 'm', name: label, maxPoints: 19,
    children: Array.from({ length: 19 }, (_, i) => ({
      kind: 'indicator' as const, code: `1.${String(i + 1)}`, name: label, maxPoints: 1, method: 'formula', params: { expression: 'a / b' },
      inputs: ['a', 'b'].map((id) => ({ id, type: 'integer' as const, label, max: 1_000_000 })),
    })),
  }],
}

function row(code: string, ...parts: readonly (readonly [number, number])[]): UnitRow {
  return { code, values: Object.fromEntries(Array.from({ length: 19 }, (_, i) => [`1.${String(i + 1)}`, { a: parts[i]?.[0] ?? 0, b: parts[i]?.[1] ?? 1 }])) }
}
