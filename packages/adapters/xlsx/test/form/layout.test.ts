import { compileIndex, createRegistry, indicatorsOf } from '@dti-vn/sdk'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeWorld } from '../../../../core/test/contract/world/world.js'
import { FORM_SCHEMA, type FormLayout, formLayout, machineSheet } from '../../src/index.js'
import { FORM_ROWS } from '../../src/form/form-columns.js'
import { parseAddress } from '../../src/workbook/address.js'
import { LEVELS, planOfLevel } from './plan-of-level.js'

function rowsOf(layout: FormLayout): number[] {
  return layout.blocks.flatMap((block) => {
    if (block.kind === 'group') return [block.place.row]
    const { firstRow, lastRow } = block.place
    return Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i)
  })
}

describe('the layout of a form', () => {
  test.each(LEVELS)('gives every row of a %s to one block and every input a place', (level) => {
    const plan = planOfLevel(level)
    const layout = formLayout(plan)
    const rows = rowsOf(layout)
    expect(rows).toEqual(rows.map((_, i) => FORM_ROWS.first + i))
    expect(layout.totals.firstRow).toBe(FORM_ROWS.first + rows.length)
    const wanted = indicatorsOf(plan.definition.nodes).flatMap(({ node }) => node.inputs.map(({ id }) => `${node.code}/${id}`))
    expect(layout.inputs.map(({ key }) => key)).toEqual(wanted)
  })

  test('of a commune begins with main indicator 1 and its first indicator', () => {
    const layout = formLayout(planOfLevel('commune'))
    expect(layout.blocks[0]).toMatchObject({ kind: 'group', place: { row: 8, points: 'H8', state: 'I8' } })
    expect(layout.indicators[0]).toMatchObject({ firstRow: 9, points: 'H9', evidence: 'J9', explanation: 'K9' })
    expect(layout.inputs[0]).toMatchObject({ indicator: '1.1', row: 9, cell: 'F9' })
  })

  test('of random indices keeps every input apart', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const plan = compileIndex(makeWorld(seed).index, createRegistry())
        const layout = formLayout(plan)
        expect(layout.inputs.map(({ column }) => column).sort((a, b) => a - b)).toEqual(plan.columns.map((_, i) => i))
        expect(new Set(layout.inputs.map(({ cell }) => cell)).size).toBe(plan.columns.length)
        for (const { row, cell } of layout.inputs) expect(parseAddress(cell)).toEqual({ row, column: 6 })
      }),
      { seed: 4, numRuns: 60 },
    )
  })
})

describe('the hidden sheet', () => {
  test('names the index, the unit and every address', () => {
    const plan = planOfLevel('commune')
    const unit = { code: '18070', name: 'Phường Trần Phú', parent: null, traits: null }
    const sheet = machineSheet(plan, formLayout(plan), unit, { definitionDigest: 'sha256:abc', period: plan.definition.valid.from.slice(0, 4) })
    const rows = sheet.rows.map(({ cells }) => cells)
    expect(sheet.visibility).toBe('very-hidden')
    expect(rows[0]).toEqual([FORM_SCHEMA])
    expect(rows).toContainEqual(['index', 'qd2878/commune'])
    expect(rows).toContainEqual(['unit', '18070'])
    expect(rows).toContainEqual(['definition', 'sha256:abc'])
    expect(rows.filter(([kind]) => kind === 'input')).toHaveLength(plan.columns.length)
    // The README counts 59 component indicators of communes.
    expect(rows.filter(([kind]) => kind === 'indicator')).toHaveLength(59)
    expect(rows.filter(([kind]) => kind === 'total').map(([, name]) => name)).toEqual(['points', 'maxPoints', 'score', 'value', 'grade', 'filled'])
  })
})
