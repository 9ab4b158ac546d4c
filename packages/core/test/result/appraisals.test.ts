import { describe, expect, test } from 'vitest'
import type { UnitRow } from '../../src/dataset/rows.js'
import { indexOf, run, typed } from './typed-index.js'

const index = indexOf([[typed(10), typed(10)]], { policies: { naClaim: 'appraiser' } })
const rows: UnitRow[] = [
  { code: 'u', values: { '1.1': { awarded: 9 }, '1.2': { awarded: 'NA' } } },
  { code: 'v', values: { '1.1': { awarded: 5 }, '1.2': { awarded: 'NA' } }, rejected: ['1.1'] },
]
const rejection = { unit: 'u', indicator: '1.1', reason: 'Không có văn bản', who: 'Tổ thẩm định', place: { file: 'r.csv', line: 2 } }
const approval = { unit: ' u ', indicator: '1.2 ', reason: null, who: 'Tổ thẩm định' }

describe('decisions of appraisers given with a run', () => {
  test('count as those of the data do', () => {
    // u: 9 refused and the other maximum gone, 0 of 10; v: refused by its row, its NA not approved, 0 of 20
    const { units } = run(index, rows, { rejections: [rejection], approvals: [approval] })
    expect(units.map(({ points, maxPoints, score }) => [points, maxPoints, score])).toEqual([[0, 10, 0], [0, 20, 0]])
    expect(units[0]?.indicators).toEqual({
      '1.1': { points: 0, maxPoints: 10, state: 'rejected', reason: 'rejected' },
      '1.2': { points: 0, maxPoints: 0, state: 'not-applicable', reason: 'declared-na' },
    })
  })

  test('are listed with reason and name, in the JSON too, and shown where a unit is explained', () => {
    const result = run(index, rows, { rejections: [rejection], approvals: [approval] })
    const all = [
      { decision: 'rejected', unit: 'u', indicator: '1.1', reason: 'Không có văn bản', who: 'Tổ thẩm định' },
      { decision: 'rejected', unit: 'v', indicator: '1.1', reason: null, who: null },
      { decision: 'approved', unit: 'u', indicator: '1.2', reason: null, who: 'Tổ thẩm định' },
    ]
    expect(result.appraisals).toEqual(all)
    expect(result.toJSON().appraisals).toEqual(all)
    const [main] = result.explain('u').children
    expect(main && 'children' in main ? main.children : []).toMatchObject([
      { appraisals: [{ decision: 'rejected', reason: 'Không có văn bản', who: 'Tổ thẩm định' }] },
      { appraisals: [{ decision: 'approved', reason: null, who: 'Tổ thẩm định' }], inputs: [{ text: { en: 'not applicable' } }] },
    ])
    const [other] = result.explain('v').children
    expect(other && 'children' in other ? other.children[1] : {}).toMatchObject({ reason: 'na-unapproved', inputs: [{ text: { en: 'NA, not approved' } }] })
  })

  test('unknown codes, lines given twice, contradictions and lines without effect are issues with their place', () => {
    const at = (line: number, unit: string, indicator: string) => ({ unit, indicator, place: { file: 'f.csv', line } })
    const { issues, units } = run(index, rows, {
      rejections: [rejection, at(3, 'u', '1.1'), at(4, 'w', '1.1'), at(5, 'u', '9.9'), at(6, 'u', '1.2')],
      approvals: [at(2, 'u', '1.2'), at(3, 'v', '1.1')],
    })
    const found = issues.filter(({ code }) => code !== 'indicator-rejected').map(({ code, severity, unit, indicator, place }) => `${severity} ${code} ${String(unit)} ${String(indicator)} ${String(place?.line)}`)
    expect(found).toEqual([
      'warning appraisal-duplicate u 1.1 3',
      'error appraisal-unit-unknown w 1.1 4',
      'error indicator-unknown u 9.9 5',
      'warning na-unapproved u 1.2 undefined',
      'warning na-unapproved v 1.2 undefined',
      'error appraisal-conflict v 1.1 3',
      'error appraisal-conflict u 1.2 2',
    ])
    expect(units[0]?.indicators['1.2']?.reason).toBe('na-unapproved')
  })

  test('codes that are no texts decide nothing: 1.10 is the number 1.1, and an object without a text is told', () => {
    const odd = [{ unit: 'u', indicator: 1.10 }, { unit: 18070, indicator: '1.1' }, { unit: Object.create(null) as unknown, indicator: '1.1' }]
    const result = run(index, rows, { rejections: odd as unknown as (typeof rejection)[] })
    expect(result.issues.filter(({ code }) => code === 'code-not-text').map(({ unit, indicator }) => [unit, indicator])).toEqual([['u', '1.1'], ['18070', '1.1'], ['object', '1.1']])
    expect(result.appraisals).toHaveLength(1)
  })

  test('leave the rows of a caller as they are', () => {
    const before = JSON.stringify(rows)
    run(index, rows, { rejections: [rejection] })
    expect(JSON.stringify(rows)).toBe(before)
    expect(run(index, rows).appraisals).toHaveLength(1)
  })
})
