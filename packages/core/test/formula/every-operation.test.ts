import { expect, test } from 'vitest'
import { operators } from '../../src/formula/operations.js'
import { parseFormula } from '../../src/formula/parse-formula.js'
import { walk } from '../../src/formula/walk.js'
import { randomOf } from '../contract/world/random.js'
import { type FormulaNames, randomNumeric, REFERENCE_FORMULAS } from '../contract/world/formula-text.js'
import { createRandom, randomCondition, randomNumber } from '../engine/columns/random-expr.js'

const names: FormulaNames = { numbers: ['x', 'y'], optional: 'z', flag: 'f', choice: 'c', options: ['p', 'q'] }
const inputs = [
  ...['x', 'y', 'z'].map((id) => ({ id, type: 'number' as const, label: { vi: id } })), { id: 'f', type: 'boolean' as const, label: { vi: 'f' } },
  { id: 'c', type: 'choice' as const, label: { vi: 'c' }, options: names.options.map((id) => ({ id, label: { vi: id } })) },
]

/** What no random case holds, no executor is compared on: a new operation is found here. */
test('random formulas hold every operation of the table', () => {
  const random = randomOf(2878)
  const found = new Set<string>()
  const texts = [...Array.from({ length: 1000 }, () => randomNumeric(random, names, 4, true)), ...REFERENCE_FORMULAS]
  for (const text of texts) {
    const parsed = parseFormula(text, inputs)
    if (parsed.ok) walk(parsed.expr, ({ op }) => void found.add(op))
    else expect(parsed.faults.map(({ code }) => code), text).toEqual(['formula-too-large'])
  }
  expect([...found].sort()).toEqual([...operators()].sort())
})

test('random expressions hold every operation of the table', () => {
  const random = createRandom(2878)
  const found = new Set<string>()
  for (let i = 0; i < 500; i += 1) {
    const style = { inexact: true, references: true, earlier: [] }
    for (const expr of [randomNumber(random, 4, style), randomCondition(random, 3, style)]) walk(expr, ({ op }) => void found.add(op))
  }
  expect([...found].sort()).toEqual([...operators()].sort())
})
