import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { InputDefinition } from '../../src/definition/input-definition.js'
import type { CellValues } from '../../src/engine/exact/cell-values.js'
import { evaluateNumber } from '../../src/engine/exact/evaluate.js'
import { Stop } from '../../src/engine/exact/stop.js'
import { callNames, operationOf, type Operator, operators } from '../../src/formula/operations.js'
import { WRITINGS } from '../../src/print/writings.js'
import { FORMULA_LIMITS, POWER_LIMITS } from '../../src/formula/limits.js'
import { parseFormula } from '../../src/formula/parse-formula.js'
import { rationalOfDecimal, rationalOfNumber } from '../../src/numeric/decimal.js'
import { reduce } from '../../src/numeric/rational.js'
import { powers } from '../../src/engine/powers.js'

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
  powers,
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

  describe('has the table of functions that the operations make', () => {
    const rows = (page.match(/^\| `\w+\(.*$/gm) ?? []).map((row) => row.split('|').slice(1, -1).map((text) => text.trim()))
    const calls = rows.flatMap(([names = '', ...texts]) => [...names.matchAll(/`(\w+)(\([^)]*\))`/g)].map(([, name = '', args = '']) => ({ name, args, texts })))

    test('with every form of every call, in the order of the table', () => {
      const made = operators().flatMap((op) => callNames(op).flatMap((name) => formsOf(op).map((args) => `${name}(${args})`)))
      expect(calls.map(({ name, args }) => name + args).sort()).toEqual(made.sort())
    })

    test('with words in both languages, and the numbers that a function has a value for', () => {
      for (const { name, texts } of calls) {
        expect(texts.map((text) => text.length > 3), name).toEqual([true, true])
        const op = operators().find((one) => callNames(one).includes(name))
        if (op !== undefined && operationOf(op)?.partial === true) expect(texts[0], name).toMatch(/\ba (≥|>|between) /)
      }
    })

    /** What stands between the parentheses of a call, by the operands and fields of its operation. */
    function formsOf(op: Operator): string[] {
      const keys = Object.keys(operationOf(op)?.operands ?? {})
      const args = keys.map((key) => (key === 'arg' ? 'a' : key)).join(', ')
      const own: Readonly<Partial<Record<Operator, readonly string[]>>> = { option: ['input, option'], 'input-or': ['input, constant'], round: [args, `${args}, n`] }
      return [...(own[op] ?? [keys.join() === 'args' ? 'a, b, …' : args])]
    }
  })

  test('has the signs of the operations in the order in which they bind, tightest first', () => {
    const [, table = ''] = /From the tightest to the loosest:\n\n((?:\|.*\n)+)/.exec(page) ?? []
    const documented = table.split('\n').slice(3).flatMap((row) => {
      const signs = [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => text.replace(/ ?a$/, ''))
      return signs.length === 0 ? [] : [signs.sort()]
    })
    const prefix = operators().filter((op) => ['arg'].join() === Object.keys(operationOf(op)?.operands ?? {}).join() && operationOf(op)?.sign !== undefined)
    const infix = operators().filter((op) => !prefix.includes(op) && operationOf(op)?.sign !== undefined)
    const strengths = [...new Set(infix.map((op) => WRITINGS[op].strength))].sort((a, b) => b - a)
    const levels = strengths.map((strength) => infix.filter((op) => WRITINGS[op].strength === strength).map((op) => operationOf(op)?.sign ?? '').sort())
    // `not` binds as a minus does; a plus in front changes nothing; a condition binds least.
    const [power = [], ...rest] = levels
    expect(documented).toEqual([power, [...prefix.map((op) => operationOf(op)?.sign ?? ''), '+'].sort(), ...rest, ['a ? b : c']])
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
