import { createEngine, type UnitRow } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { formLayout } from '@dti-vn/adapter-xlsx'
import { compareFilled, filled, sum } from '../../../packages/adapters/xlsx/test/libreoffice/filled-forms.js'
import { HAS_OFFICE, WHY_SKIPPED } from '../../../packages/adapters/xlsx/test/libreoffice/office.js'
import { randomOf } from '../../../packages/core/test/contract/world/random.js'
import { qd922 } from '../index.mjs'

describe.skipIf(!HAS_OFFICE)(`calculated by LibreOffice${WHY_SKIPPED}`, () => {
  test('a form of the provincial set of Decision 922, whose totals are added unrounded, has the digits of the engine, all of them', { timeout: 300_000 }, async () => {
    const engine = createEngine({ plugins: [qd922()] })
    const plan = engine.plan(engine.index('qd922/province'))
    const layout = formLayout(plan)
    const random = randomOf(922)
    const rows = Array.from({ length: 3 }, (_, i): UnitRow => ({
      code: String(40 + i),
      values: Object.fromEntries(plan.indicators.map(({ definition: { code }, inputs }) => [code, Object.fromEntries(inputs.map(({ definition: { id, type, max = 400 }, options }) =>
        [id, random.chance(0.04) ? null : type === 'boolean' ? random.chance(0.6) : type === 'choice' ? random.pick(options) : random.int(1, Math.min(max, 400))]))])),
    }))
    const compared = await compareFilled(rows.map((row) => filled(random, plan, layout, row)))
    expect(compared.flatMap(({ differences }) => differences)).toEqual([])
    expect([sum(compared, ({ laterSums }) => laterSums), compared.flatMap(({ later }) => later).length]).toEqual([0, 0])
    expect(sum(compared, ({ same }) => same)).toBeGreaterThan(3 * 110)
  })
})
