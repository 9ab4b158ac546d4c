import { compileIndex, createRegistry, type UnitRow } from '@dti-vn/sdk'
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
})
