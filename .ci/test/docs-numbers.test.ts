import { readFileSync } from 'node:fs'
import { BUILT_IN_METHODS, compileIndex, createRegistry, datasetOfRows, type InputValue, parseDefinition, scoreRun } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'

const contract = readFileSync(new URL('../../docs/numeric-contract.md', import.meta.url), 'utf8')
const registry = createRegistry()

type Values = Readonly<Record<string, InputValue>>

interface Case {
  readonly line: string
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
  readonly max: number
  readonly units: readonly Values[]
  readonly answers: string
}

const LINE = /^(\w+) (\{.*\}) of (\d+): ([{[].*[}\]]) → (.+)$/

function caseOf(line: string): Case {
  const [, method = '', params = '', max = '', values = '', answers = ''] = LINE.exec(line) ?? []
  const units = JSON.parse(values) as Values | Values[]
  return { line, method, params: JSON.parse(params) as Case['params'], max: Number(max), units: Array.isArray(units) ? units : [units], answers }
}

const cases = [...contract.matchAll(/^```case\n([\s\S]*?)\n```$/gm)].flatMap(([, text = '']) => text.split('\n')).map(caseOf)

/** The page leaves labels of options out. */
function withLabels({ method, params }: Case): Case['params'] {
  const options = params['options'] as { id: string }[] | undefined
  return method === 'choice' && options ? { ...params, options: options.map((option) => ({ ...option, label: { vi: option.id } })) } : params
}

function inputsOf({ method, units }: Case) {
  const isBoolean = ['boolean', 'checklist', 'best_of'].includes(method)
  return Object.keys(units[0] ?? {}).map((id) => ({ id, type: isBoolean ? 'boolean' : method === 'choice' ? 'choice' : 'number', label: { vi: id } }))
}

function definitionOf(item: Case) {
  const { method, max } = item
  const text = { vi: 'x' }
  const leaf = { kind: 'indicator', code: '1.1', name: text, maxPoints: max, method, params: withLabels(item), inputs: inputsOf(item) }
  return {
    schema: 'dti-vn.index/1', id: 'case', name: text, level: 'case', edition: '1', valid: { from: '2024-01-01', to: null }, decision: null,
    authority: 'illustrative', scale: 100, maxPoints: max,
    nodes: [{ kind: 'group', role: 'main', id: 'main', name: text, maxPoints: max, children: [leaf] }],
  }
}

describe('docs/numeric-contract.md', () => {
  test.each(cases.map((item) => [item.line, item] as const))('%s', (_line, item) => {
    const parsed = parseDefinition(definitionOf(item))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
    const plan = compileIndex(parsed.definition, registry)
    const rows = item.units.map((values, i) => ({ code: `u${i}`, values: { '1.1': values } }))
    for (const executor of ['exact', 'columns'] as const) {
      const { units } = scoreRun(plan, datasetOfRows(plan, rows), { executor })
      const answers = units.map(({ indicators }) => {
        const { state, reason, points } = indicators['1.1']!
        return state === 'scored' ? String(points) : `${state} ${reason ?? ''}`
      })
      expect(answers.join(' '), executor).toBe(item.answers)
    }
  })

  test('has cases for every method, and a heading for each', () => {
    const ids = BUILT_IN_METHODS.map(({ id }) => id)
    expect([...new Set(cases.map(({ method }) => method))].sort()).toEqual([...ids].sort())
    for (const id of ids) expect(contract).toContain(`\n### \`${id}\`\n`)
  })
})
