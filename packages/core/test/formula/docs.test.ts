import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { InputDefinition } from '../../src/definition/input-definition.js'
import type { CellValues } from '../../src/engine/exact/cell-values.js'
import { evaluateNumber } from '../../src/engine/exact/evaluate.js'
import { Stop } from '../../src/engine/exact/stop.js'
import { FUNCTION_NAMES } from '../../src/formula/spelling.js'
import { FORMULA_LIMITS, POWER_LIMITS } from '../../src/formula/limits.js'
import { parseFormula } from '../../src/formula/parse-formula.js'
import { rationalOfDecimal, rationalOfNumber } from '../../src/numeric/decimal.js'
import { reduce } from '../../src/numeric/rational.js'
import { irrationals } from '../../src/engine/irrationals.js'

const page = readFileSync(new URL('../../../../docs/formula-language.md', import.meta.url), 'utf8')

interface SampleInput {
  readonly id: string
  readonly type: InputDefinition['type']
  readonly options?: readonly string[]
  readonly value: number | boolean | string | null
}

const samples = JSON.parse(blocks('json inputs').join('')) as readonly SampleInput[]
const inputs: InputDefinition[] = samples.map(({ id, type, options }) => ({
  id,
  type,
  label: { vi: id },
  ...(options ? { options: options.map((option) => ({ id: option, label: { vi: option } })) } : {}),
}))

const cell: CellValues = {
  irrationals,
  maximum: rationalOfNumber(10),
  number: (id) => {
    const value = valueOf(id)
    return typeof value === 'number' ? rationalOfNumber(value) : undefined
  },
  boolean: (id) => {
    const value = valueOf(id)
    return typeof value === 'boolean' ? value : undefined
  },
  option: (id) => {
    const value = valueOf(id)
    return typeof value === 'string' ? value : undefined
  },
  reference: () => {
    throw new TypeError('The page states no value for reference functions.')
  },
}

function valueOf(id: string): SampleInput['value'] | undefined {
  return samples.find((sample) => sample.id === id)?.value
}

/** The texts of the code blocks with an info string. */
function blocks(info: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)\\n\`\`\`$`, 'gm'))].map(([, text = '']) => text)
}

/** The lines of these blocks: formula, and what stands after the arrow. */
function examples(info: string): [formula: string, expected: string | undefined][] {
  return blocks(info)
    .flatMap((block) => block.split('\n'))
    .map((line) => {
      const [formula = '', expected] = line.split(' → ')
      return [formula, expected]
    })
}

/** The value in lowest terms, or the reason why there is none. */
function outcome(formula: string): unknown {
  const parsed = parseFormula(formula, inputs)
  if (!parsed.ok) return parsed.faults
  try {
    return reduce(evaluateNumber(parsed.expr, cell))
  } catch (error) {
    if (error instanceof Stop) return error.reason
    throw error
  }
}

describe('docs/formula-language.md', () => {
  test.each(examples('formula'))('%s', (formula, expected) => {
    expect(parseFormula(formula, inputs)).toMatchObject({ ok: true })
    if (expected === undefined) return
    expect(outcome(formula)).toEqual(/\d/.test(expected) ? reduce(rationalOfDecimal(expected)) : expected)
  })

  test.each(examples('formula-refused'))('refuses %s', (formula, code) => {
    const parsed = parseFormula(formula, inputs)
    expect(parsed.ok ? [] : [...new Set(parsed.faults.map((fault) => fault.code))]).toEqual([code])
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.at)).not.toContain(undefined)
  })

  test('shows enough examples', () => {
    expect(examples('formula').length).toBeGreaterThan(50)
    expect(examples('formula-refused').length).toBeGreaterThan(40)
  })

  test('has every function in its table, and no other', () => {
    const rows = page.match(/^\| `\w+\(.*$/gm) ?? []
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)\(/g)].map(([, name]) => name))
    expect([...new Set(named)].sort()).toEqual([...FUNCTION_NAMES].sort())
  })

  test('states the limits that hold', () => {
    const { length, depth, nodes } = FORMULA_LIMITS
    for (const [text, code] of [
      [`${String(length)} characters`, 'formula-too-long'],
      [`${String(depth)} levels`, 'formula-too-deep'],
      [String(nodes), 'formula-too-large'],
    ] as const) {
      expect(page).toContain(`| ${text} | \`${code}\` |`)
    }
    expect(page).toContain(`exact up to ±${String(POWER_LIMITS.exponent)}.`)
    expect(page).toContain(`more than ${String(POWER_LIMITS.powerBits)} bits`)
  })

  test.each([
    ['formula-too-long', `1${' '.repeat(FORMULA_LIMITS.length)}`],
    ['formula-too-deep', `${'('.repeat(33)}1${')'.repeat(33)}`],
    ['formula-too-deep', `${'-'.repeat(40)}1`],
    ['formula-too-large', Array.from({ length: 20 }, () => `(${Array.from({ length: 10 }, () => '1').join('+')})`).join('+')],
  ])('refuses with %s what is beyond a limit', (code, formula) => {
    const parsed = parseFormula(formula, inputs)
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.code)).toEqual([code])
  })
})
