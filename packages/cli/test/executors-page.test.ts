import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  capabilities, createEngine, defineGrader, defineIndex, definePlugin, defineRanker, type IndexDefinition, type IndicatorDefinition, type InputDefinition, NO_OPTIONS, type Verdict,
} from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { sqlPlugin } from '@dti-vn/adapter-sql/plugin'
import { xlsxPlugin } from '@dti-vn/adapter-xlsx/plugin'

// The tables between the marks are generated: `npx vitest run packages/cli/test/executors-page.test.ts -u` writes them.
const file = join(import.meta.dirname, '../../../docs/executors.md')

const text = (vi: string) => ({ vi, en: vi })
const about = { title: text('x'), description: text('x'), params: NO_OPTIONS }
const ofPlugin = definePlugin({
  apiVersion: 1,
  id: 'mine',
  version: '1.0.0',
  meta: { title: text('x') },
  setup: () => ({
    graders: [defineGrader({ ...about, id: 'mine/grades', grade: () => 'all' })],
    rankers: [defineRanker({ ...about, id: 'mine/ranks', standings: (units) => units.map(({ score }) => score) })],
  }),
})

const engine = createEngine({ plugins: [ofPlugin(), sqlPlugin(), xlsxPlugin()] })

const figure = (id: string, more: Partial<InputDefinition> = {}): InputDefinition => ({ id, type: 'integer', label: text(id), max: 10_000, ...more })
const flag = (id: string): InputDefinition => ({ id, type: 'boolean', label: text(id) })
type Rule = Pick<IndicatorDefinition, 'method' | 'params' | 'inputs'> & Partial<IndicatorDefinition>

const [a, b] = [figure('a'), figure('b')]
const formula = (expression: string, inputs = [a, b]): Rule => ({ method: 'formula', params: { expression }, inputs })
const ratio: Rule = { method: 'ratio', params: { target: 0.8 }, inputs: [a, b] }

/** An index of two indicators with the same rule in one main indicator. */
function indexOf(rule: Rule, more: Partial<IndexDefinition> = {}, main: object = {}): IndexDefinition {
  const children = ['1.1', '1.2'].map((code) => ({ kind: 'indicator' as const, code, name: text(code), maxPoints: 10, ...rule }))
  return defineIndex({
    schema: 'dti-vn.index/1', id: 'docs/one', name: text('x'), level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 20, traits: [],
    grades: [{ id: 'all', name: text('x'), from: 0 }],
    nodes: [{ kind: 'group', role: 'main', id: 'm', name: text('m'), maxPoints: 20, children, ...main }],
    ...more,
  })
}

/** One small index for each method. */
const METHODS: Readonly<Record<string, Rule>> = {
  boolean: { method: 'boolean', params: {}, inputs: [flag('p')] },
  choice: { method: 'choice', params: { options: [{ id: 'x', label: text('x'), share: 1 }, { id: 'y', label: text('y'), share: 0.5 }] }, inputs: [{ id: 'c', type: 'choice', label: text('c') }] },
  checklist: { method: 'checklist', params: { items: [{ id: 'p', share: 0.5 }, { id: 'q', share: 0.5 }] }, inputs: [flag('p'), flag('q')] },
  best_of: { method: 'best_of', params: { options: [{ id: 'p', share: 1 }, { id: 'q', share: 0.5 }] }, inputs: [flag('p'), flag('q')] },
  ratio,
  complement: { method: 'complement', params: { target: 1 }, inputs: [a, b] },
  tiers: { method: 'tiers', params: { of: 'ratio', steps: [{ min: 0.8, share: 1 }, { min: 0.5, share: 0.5 }] }, inputs: [a, b] },
  capped_count: { method: 'capped_count', params: { per_item: 2.5 }, inputs: [a] },
  relative: { method: 'relative', params: { of: 'value' }, inputs: [a] },
  survey: { method: 'survey', params: { weights: { a: 1, b: 0.5 } }, inputs: [a, b] },
  formula: formula('points * min(1, a / b)'),
  expert: { method: 'expert', params: {}, inputs: [figure('given', { type: 'number', decimals: 2, max: 10 })] },
  deduction: { method: 'deduction', params: { per_item: 1, cap: 5 }, inputs: [a], maxPoints: 0 },
  sum_of_parts: {
    method: 'sum_of_parts',
    params: { parts: [{ id: 'one', max: 4, method: 'ratio', params: { target: 1 }, inputs: ['a', 'b'] }, { id: 'two', max: 6, method: 'capped_count', params: { per_item: 1 }, inputs: ['a'] }] },
    inputs: [a, b],
  },
}

const plain = formula('min(points, a)')
const exactRound = { arithmetic: { places: 2, roundingAt: 'total' as const } }

/** One small index for each other thing that an executor may lack. */
const FEATURES: Readonly<Record<string, IndexDefinition>> = {
  '`round`, `floor`, `ceil`': indexOf(formula('round(points * min(1, a / 7), 1)')),
  '`a^2`, a constant whole exponent': indexOf(formula('min(points, (a / 10000)^2)')),
  '`2^a`, a figure as exponent': indexOf(formula('min(points, 2^a)', [figure('a', { max: 20 })])),
  '`sqrt`': indexOf(formula('min(points, sqrt(a))')),
  '`ln`': indexOf(formula('min(points, ln(a + 1))')),
  '`exp`': indexOf(formula('min(points, exp(a / 10000))')),
  '`ref_max`, `ref_min` of a figure': indexOf(formula('points * (a + 1) / (ref_max(a) + 1)')),
  '`ref_mean` of a figure': indexOf(formula('min(points, a / (ref_mean(a) + 1))')),
  '`ref_mean` of a quotient': indexOf(formula('min(points, ref_mean(a / (b + 1)))')),
  '`ref_sd`': indexOf(formula('min(points, ref_sd(a))')),
  '`ref_rank`, `ref_count`': indexOf(formula('points / ref_rank(a)')),
  'policy `missing` or `notApplicable`': indexOf(plain, { policies: { missing: 'exclude', notApplicable: 'zero' } }),
  'policy `impute`': indexOf(plain, { policies: { impute: { figure: 'mean' } } }),
  'aggregation `mean`': indexOf(plain, {}, { aggregation: 'mean' }),
  'aggregations `min`, `max`': indexOf(plain, {}, { aggregation: 'min' }),
  '`round` at a node': indexOf(plain, {}, { round: 0 }),
  '`roundingAt: total`, points that are decimals': indexOf(plain, exactRound),
  '`roundingAt: total`, points that are quotients': indexOf(ratio, exactRound),
  'grades by a grader of a plugin': indexOf(plain, { grader: 'mine/grades' }),
  'ranks by a ranker of a plugin': indexOf(plain, { ranking: { ranker: 'mine/ranks' } }),
}

const WORDS: Readonly<Record<Verdict, string>> = { yes: 'yes', provisional: 'in part', no: 'no' }

/** What each executor says; the dialects of SQL share a column, and one that says something else is named. */
async function rowOf([name, index]: readonly [string, IndexDefinition]): Promise<string> {
  expect([name, engine.check(index).filter(({ severity }) => severity === 'error').map((issue) => engine.formatIssue(issue, 'en'))]).toEqual([name, []])
  const said = await capabilities(engine, engine.plan(index))
  const wordOf = (id: string) => WORDS[said.find((one) => one.id === id)?.verdict ?? 'no']
  const dialects = said.filter(({ id }) => id.startsWith('sql/'))
  const usual = WORDS[dialects[0]?.verdict ?? 'no']
  const others = dialects.filter(({ verdict }) => WORDS[verdict] !== usual).map(({ title, verdict }) => `${title.vi}: ${WORDS[verdict]}`)
  return `| ${name} | ${wordOf('exact')} | ${wordOf('columns')} | ${[usual, ...others].join('; ')} | ${wordOf('xlsx/form')} |`
}

async function tableOf(heading: string, indexes: readonly (readonly [string, IndexDefinition])[]): Promise<string> {
  return [`| ${heading} | exact | columns | SQL | Excel form |`, '|---|---|---|---|---|', ...(await Promise.all(indexes.map(rowOf)))].join('\n')
}

test('every method has its line', () => {
  expect(Object.keys(METHODS).sort()).toEqual([...engine.registry.methods.keys()].sort())
})

test('the tables of docs/executors.md are what the executors say', async () => {
  const methods = await tableOf('Method', Object.entries(METHODS).map(([id, rule]) => [`\`${id}\``, indexOf(rule, rule.maxPoints === 0 ? { maxPoints: 0 } : {}, rule.maxPoints === 0 ? { maxPoints: 0 } : {})]))
  const features = await tableOf('Rule', Object.entries(FEATURES))
  const page = readFileSync(file, 'utf8').replace(/<!-- executors -->\n[^]*?<!-- \/executors -->/, `<!-- executors -->\n\n${methods}\n\n${features}\n\n<!-- /executors -->`)
  await expect(page).toMatchFileSnapshot(file)
})
