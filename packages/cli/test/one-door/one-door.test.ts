import type { Dataset, UnitResult } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { COLUMNS, engine, EXPECTED, ISSUES } from './messy.js'
import { readForms, type Way, WAYS } from './ways.js'

/** A text cell of a workbook that is no number, or no word of the list, is told with what the cell shows and what its list offers, so it has a code of its own. */
const SAME_FAULT: Readonly<Record<string, readonly string[]>> = {
  'cell-not-a-number': ['value-not-a-number'],
  'cell-unknown-word': ['value-unknown-option', 'value-not-a-boolean'],
}

const run = (dataset: Dataset) => engine.scoreDataset('test/one-door', dataset, { period: '2026', codeList: 'none' })

type Unit = Pick<UnitResult, 'code' | 'name' | 'parent' | 'points' | 'maxPoints' | 'rank'> & {
  /** Points, state and reason. */
  readonly indicators: Readonly<Record<string, readonly (string | number | null)[]>>
}

function unitsOf(dataset: Dataset): readonly Unit[] {
  return run(dataset).units.map(({ code, name, parent, points, maxPoints, rank, indicators }) => ({
    code, name, parent, points, maxPoints, rank,
    indicators: Object.fromEntries(Object.entries(indicators).map(([indicator, { points: of, state, reason }]) => [indicator, [of, state, reason]])),
  }))
}

function issuesOf(dataset: Dataset): string[] {
  return run(dataset).issues.map(({ code, unit, indicator, input }) => `${code} ${[unit, indicator, input].map((part) => part ?? '-').join(' ')}`).sort()
}

const STATES: Readonly<Record<string, string>> = { 'no-trait': 'not-applicable', 'declared-na': 'not-applicable', empty: 'missing' }
const expected: readonly Unit[] = EXPECTED.map(({ code, name, points, reasons, total, max, rank }) => ({
  code, name, parent: 'H1', points: total, maxPoints: max, rank,
  indicators: Object.fromEntries(Object.entries(points).map(([indicator, of]) => {
    const reason = reasons[indicator]
    return [indicator, [of, reason === undefined ? 'scored' : (STATES[reason] ?? 'invalid'), reason ?? null]]
  })),
}))

const FIGURES_WITHOUT_CODE = COLUMNS.slice(0, 8).map(([indicator, input]) => `unit-code-missing - ${indicator} ${input}`)

function issuesIn(layout: Way['layout']): readonly string[] {
  // What is a column and not there is told once, without a unit; units that use it name it with each.
  if (layout === 'columns') return ISSUES.map((issue) => issue.replace(/^((?:indicator|input)-unknown) (?:18070|Xã Bến) /, '$1 - '))
  // A row is one figure: each of those without a code is told, and an indicator that is not there is named with the input beside it.
  if (layout === 'long') return ISSUES.flatMap((issue) => (issue.startsWith('unit-code-missing') ? FIGURES_WITHOUT_CODE : [issue.replace('9.9 -', '9.9 what')]))
  return ISSUES
}

describe.each(Object.entries(WAYS))('one messy table as %s', (_way, { read, layout }) => {
  test('has the units, points, states, reasons and ranks worked out by hand', async () => {
    expect(unitsOf(await read())).toEqual(expected)
  })

  test('has the issues worked out by hand', async () => {
    const issues = issuesOf(await read()).map((issue) => {
      const [code = ''] = issue.split(' ')
      return ISSUES.find((wanted) => SAME_FAULT[code]?.some((other) => wanted === issue.replace(code, other))) ?? issue
    })
    expect(issues.sort()).toEqual([...issuesIn(layout)].sort())
  })
})

describe('one messy table as forms', () => {
  // A form has the questions of the index only and is made for one unit: nothing else of the table can stand in one. Two forms of a unit with the same
  // answers count once, where two rows would be two answers to each question.
  const alone = ['indicator-unknown', 'input-unknown', 'value-duplicate', 'unit-contradiction', 'code-not-text', 'unit-code-missing', 'row-of-totals', 'row-of-text']
  const isTwice = ({ code }: { readonly code: string }) => code === '18072'

  test('has the same points, states and reasons', async () => {
    const withoutRank = (units: readonly Unit[]) => units.filter((unit) => !isTwice(unit)).map((unit) => ({ ...unit, rank: null }))
    expect(withoutRank(unitsOf(await readForms()))).toEqual(withoutRank(expected))
    // 10/10 of 20, 50 % of 10, two answers "yes", head, 5 of 10: 20 + 5 + 20 + 10 + 5 = 60 of 70.
    expect(unitsOf(await readForms()).filter(isTwice)).toMatchObject([{ points: 60, maxPoints: 70, rank: 1 }])
  })

  test('has the same issues', async () => {
    const issues = issuesOf(await readForms()).map((issue) => {
      const [code = ''] = issue.split(' ')
      return ISSUES.find((wanted) => SAME_FAULT[code]?.some((other) => wanted === issue.replace(code, other))) ?? issue
    })
    expect(issues.sort()).toEqual(['form-repeated 18072 - -', ...ISSUES.filter((issue) => !alone.some((code) => issue.startsWith(code)))].sort())
  })
})
