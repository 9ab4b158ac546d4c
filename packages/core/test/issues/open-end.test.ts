import { expect, test } from 'vitest'
import { formatIssue } from '../../src/issues/render-issue.js'
import { makeIssue } from '../../src/issues/make-issue.js'

test.each(['index-not-in-force', 'unit-list-not-in-force'] as const)('%s names an end of what is in force only where there is one', (code) => {
  const said = (to: string) => (['vi', 'en'] as const).map((language) => /\(.*?\)/.exec(formatIssue(makeIssue(code, { params: { name: 'x', from: '2026-01-01', to, period: '2025', day: '2025-12-31', reason: 'thử' } }), language))?.[0])
  expect(said('')).toEqual(['(hiệu lực từ 01/01/2026)', '(in force from 2026-01-01)'])
  expect(said('2027-06-30')).toEqual(['(hiệu lực từ 01/01/2026 đến 30/06/2027)', '(in force from 2026-01-01 to 2027-06-30)'])
})
