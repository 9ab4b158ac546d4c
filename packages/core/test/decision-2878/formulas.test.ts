import { describe, expect, test } from 'vitest'
import { communeFormulas, communeTable } from '../../src/decision-2878/commune/index.js'
import { departmentFormulas, departmentTable } from '../../src/decision-2878/department/index.js'
import { districtFormulas, districtTable } from '../../src/decision-2878/district/index.js'
import { indicatorsOf } from '../../src/definition/tree.js'
import type { InputDefinition } from '../../src/definition/input-definition.js'
import { parseFormula } from '../../src/formula/parse-formula.js'
import { parsedFormulas } from '../../src/formula/parsed-formulas.js'
import type { IndexNode } from '../../src/definition/group-definition.js'

interface Found {
  readonly text: string
  readonly inputs: readonly InputDefinition[]
}

/** Formulas of a level, also those inside parts, found as strings under the key `expression`. */
function formulasOf(nodes: readonly IndexNode[]): Found[] {
  return indicatorsOf(nodes).flatMap(({ node }) => textsIn(node.params).map((text) => ({ text, inputs: node.inputs })))
}

function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'expression' && typeof inner === 'string' ? [inner] : textsIn(inner)))
}

describe.each([
  ['commune', communeTable.nodes, communeFormulas],
  ['district', districtTable.nodes, districtFormulas],
  ['department', departmentTable.nodes, departmentFormulas],
])('parsed formulas of level %s', (_level, nodes, table) => {
  const found = formulasOf(nodes)

  test('are those of the definitions and no others', () => {
    expect(found.length).toBeGreaterThan(0)
    expect(Object.keys(table).sort()).toEqual([...new Set(found.map(({ text }) => text))].sort())
  })

  test.each(found)('$text is what its text says', ({ text, inputs }) => {
    expect(parseFormula(text, inputs)).toMatchObject({ ok: true, expr: table[text] })
    expect(parsedFormulas([table])(text, inputs)).toEqual({ ok: true, expr: table[text], calls: new Map() })
  })
})

describe('reading parsed formulas', () => {
  test('refuses a text that is in no table, and an expression that does not fit its inputs', () => {
    const parse = parsedFormulas([{ known: { op: 'input', id: 'a' } }])
    expect(parse('other', [])).toEqual({ ok: false, faults: [{ code: 'formula-not-parsed', params: { text: 'other' } }] })
    expect(parse('known', [])).toEqual({ ok: false, faults: [{ code: 'formula-name-unknown', params: { name: 'a', known: [] } }] })
    expect(parse('known', [])).toMatchObject({ ok: false, faults: [{ code: 'formula-name-unknown' }] })
  })
})
