import { describe, expect, test } from 'vitest'
import type { UnitRow } from '../../src/dataset/rows.js'
import type { Policies } from '../../src/definition/policies.js'
import { indexOf, run, share, typed } from '../result/typed-index.js'

/** Two indicators of 10 points; the unit has 6 points in the second. */
const of = (claim: UnitRow['values'][string], more: Partial<UnitRow> = {}): UnitRow => ({ code: 'u', traits: ['urban'], ...more, values: { '1.1': claim, '1.2': { awarded: 6 } } })
const NA = { awarded: 'NA' }
const outcome = (policies: Policies, row: UnitRow) =>
  (['exact', 'columns'] as const).map((executor) => {
    const { units: [unit], issues } = run(indexOf([[typed(10, { trait: 'urban' }), typed(10)]], { policies }), [row], { executor })
    const cell = unit?.indicators['1.1']
    return { cell: `${String(cell?.state)} ${String(cell?.reason)} ${String(cell?.points)}/${String(cell?.maxPoints)}`, unit: [unit?.points, unit?.maxPoints, unit?.score], codes: issues.map(({ code }) => code) }
  })

describe('an NA that the appraiser decides about, by both executors', () => {
  // 6 of 20 is a score of 30; with the maximum of the first indicator gone, 6 of 10 is 60; with its maximum awarded, 16 of 20 is 80.
  test.each<[string, Policies, UnitRow, string, readonly unknown[], readonly string[]]>([
    ['is missing and costs its points', {}, of(NA), 'missing na-unapproved 0/10', [6, 20, 30], ['na-unapproved']],
    ['keeps its maximum where what is missing leaves it', { missing: 'exclude' }, of(NA), 'missing na-unapproved 0/10', [6, 20, 30], ['na-unapproved']],
    ['refuses the unit where what is missing does', { missing: 'refuse' }, of(NA), 'missing na-unapproved 0/10', [6, 20, null], ['unit-refused', 'na-unapproved']],
    ['gains nothing from the policy for what does not apply', { notApplicable: 'full' }, of(NA), 'missing na-unapproved 0/10', [6, 20, 30], ['na-unapproved']],
    ['is not imputed: nobody left it empty', { impute: { figure: 'mean' } }, of(NA), 'missing na-unapproved 0/10', [6, 20, 30], ['na-unapproved']],
    ['approved: the maximum leaves, no warning', {}, of(NA, { approved: ['1.1'] }), 'not-applicable declared-na 0/0', [6, 10, 60], []],
    ['approved, under the policy full', { notApplicable: 'full' }, of(NA, { approved: ['1.1'] }), 'not-applicable declared-na 10/10', [16, 20, 80], []],
    ['approved for another indicator', {}, of(NA, { approved: ['1.2'] }), 'missing na-unapproved 0/10', [6, 20, 30], ['na-unapproved', 'approval-without-effect']],
    ['approved and refused: the refusal stands', {}, of(NA, { approved: ['1.1'], rejected: ['1.1'] }), 'missing na-unapproved 0/10', [6, 20, 30], ['na-unapproved', 'appraisal-conflict']],
    ['where the unit lacks the trait nothing is claimed', {}, of(NA, { traits: [] }), 'not-applicable no-trait 0/0', [6, 10, 60], []],
    ['an approval where nothing is claimed', {}, of({ awarded: 4 }, { approved: ['1.1'] }), 'scored null 4/10', [10, 20, 50], ['approval-without-effect']],
    ['a refusal where there are no points', {}, of({ awarded: '' }, { rejected: ['1.1'] }), 'missing empty 0/10', [6, 20, 30], ['value-missing', 'rejection-without-effect']],
  ])('%s', (_why, policies, row, cell, unit, codes) => {
    for (const got of outcome({ naClaim: 'appraiser', ...policies }, row)) expect(got).toEqual({ cell, unit, codes })
  })

  test.each<[string, Policies, UnitRow, string, readonly string[]]>([
    ['is taken by default, with a warning', {}, of(NA), 'not-applicable declared-na 0/0', ['value-not-applicable-unexpected']],
    ['approved and refused: it stands as one that nobody approved', {}, of(NA, { approved: ['1.1'], rejected: ['1.1'] }), 'not-applicable declared-na 0/0', ['value-not-applicable-unexpected', 'appraisal-conflict']],
    ['an approval takes the warning away', {}, of(NA, { approved: ['1.1'] }), 'not-applicable declared-na 0/0', []],
  ])('where the unit decides: %s', (_why, policies, row, cell, codes) => {
    for (const got of outcome(policies, row)) expect(got).toMatchObject({ cell, codes })
  })

  test('one NA among the inputs claims the whole indicator, whatever the others hold', () => {
    const index = indexOf([[share(10), typed(10)]], { policies: { naClaim: 'appraiser', missing: 'exclude' } })
    for (const a of [1, '', 'x', 'NA']) {
      for (const executor of ['exact', 'columns'] as const) {
        const { units } = run(index, [{ code: 'u', values: { '1.1': { a, b: 'NA' }, '1.2': { awarded: 6 } } }], { executor })
        expect(units[0]?.indicators['1.1']).toEqual({ points: 0, maxPoints: 10, state: 'missing', reason: 'na-unapproved' })
      }
    }
  })

  test('an indicator decides otherwise than its index', () => {
    const index = indexOf([[typed(10, { policies: { naClaim: 'accepted' } }), typed(10)]], { policies: { naClaim: 'appraiser' } })
    const { units } = run(index, [{ code: 'u', values: { '1.1': NA, '1.2': NA } }])
    expect(Object.values(units[0]?.indicators ?? {}).map(({ reason }) => reason)).toEqual(['declared-na', 'na-unapproved'])
  })

  test('an unapproved NA is in no reference set and gives no figure to impute', () => {
    const relative = { method: 'relative', params: { of: 'value' }, inputs: [{ id: 'x', type: 'number' as const, label: { vi: 'x' } }], maxPoints: 10 }
    const index = indexOf([[relative, typed(10)]], { policies: { naClaim: 'appraiser' } })
    const rows = [8, 4, 'NA'].map((x, i): UnitRow => ({ code: `u${i}`, values: { '1.1': { x }, '1.2': { awarded: 1 } } }))
    expect(run(index, rows).units.map(({ indicators }) => indicators['1.1']?.points)).toEqual([10, 5, 0])
  })
})
