import { expect, test } from 'vitest'
import {
  CompositionError, type Contributions, createEngine, DefinitionError, definePlugin, formatIssue, type IndexDefinition, MisuseError, NO_OPTIONS, PluginCallError, rationalOfNumber, type ScoreResult,
} from '../../src/index.js'
import { type Random, randomOf } from '../../../core/test/contract/world/random.js'
import { EVILS } from '../evils.js'
import { base, index, method, text, wards } from '../small-plugins.js'
import { expectNoStrays } from '../strays.js'

const TURNS = Number(process.env['DTI_FUZZ_TURNS'] ?? 400)
const SEED = Number(process.env['DTI_FUZZ_SEED'] ?? 1)
const SLOW_MS = 5_000

expectNoStrays(50)

type Call = (...args: never[]) => unknown

/** Makes some of the functions of a plugin do something evil from their n-th call on, and counts how often that happened. */
interface Spoiler {
  readonly spoil: (name: string, good: Call) => never
  readonly done: () => number
}

const about = { title: text, description: text }
const HOOKS = ['check of method', 'expand', 'aggregate', 'grade', 'standings', 'definition', 'data', 'result'] as const

function contributions({ spoil }: Spoiler): object {
  const whole = method('evil/m')
  return {
    methods: [{ ...whole, check: spoil('check of method', () => []), expand: spoil('expand', (params: never, context: never) => whole.expand(params, context)) }],
    aggregations: [{ ...about, id: 'evil/a', params: NO_OPTIONS, aggregate: spoil('aggregate', () => rationalOfNumber(1)) }],
    graders: [{ ...about, id: 'evil/g', params: NO_OPTIONS, grade: spoil('grade', () => 'a') }],
    rankers: [{ ...about, id: 'evil/r', params: NO_OPTIONS, standings: spoil('standings', (units: readonly unknown[]) => units.map((_, i) => rationalOfNumber(i))) }],
    validators: (['definition', 'data', 'result'] as const).map((phase) => ({ ...about, id: `evil/${phase}`, phase, check: spoil(phase, () => []) })),
  }
}

function definition(): IndexDefinition {
  const whole = JSON.parse(JSON.stringify(index('own', 'ward'))) as IndexDefinition
  const [main] = whole.nodes as unknown as { children: object[] }[]
  const [child = {}] = main?.children ?? []
  main?.children.splice(0, 1, { ...child, method: 'evil/m', maxPoints: 5 }, { ...child, code: '1.2', maxPoints: 5 })
  return { ...whole, aggregation: 'evil/a', grader: 'evil/g', grades: [{ id: 'a', name: text, from: 0 }], ranking: { ranker: 'evil/r' } }
}

function spoiler(random: Random): Spoiler {
  const hooks = new Map(random.shuffle(HOOKS).slice(0, random.int(1, 2)).map((hook) => [hook as string, { evil: random.pick(Object.keys(EVILS)), from: random.int(1, 4) }]))
  let done = 0
  return {
    done: () => done,
    spoil: (name, good) => {
      const hook = hooks.get(name)
      let calls = 0
      const call = (...args: never[]) => {
        calls += 1
        if (!hook || calls < hook.from) return good(...args)
        done += 1
        return EVILS[hook.evil]?.()
      }
      return call as never
    },
  }
}

const rows = Array.from({ length: 6 }, (_, i) => ({ code: `u${String(i)}`, values: { '1.1': { awarded: i }, '1.2': { awarded: i % 5 } } }))
const GOOD: Spoiler = { spoil: (_, good) => good as never, done: () => 0 }

function score(how: Spoiler): { readonly result: ScoreResult; readonly texts: string } {
  const engine = createEngine({ plugins: [wards(), definePlugin({ ...base, id: 'evil', setup: () => contributions(how) as Contributions })()] })
  const own = definition()
  const faults = engine.check(own)
  const result = engine.score(own, rows, { codeList: 'none' })
  result.ranking()
  for (const { code } of rows) result.explain(code)
  return { result, texts: [...faults, ...result.issues].map((issue) => formatIssue(issue, 'en')).join('\n') }
}

test('plugins that misbehave from their n-th call on: named, and nobody gets another score, grade or rank for it', () => {
  const good = new Map(score(GOOD).result.units.map((unit) => [unit.code, unit]))
  expect([...good.values()].every(({ score: points, grade }) => points !== null && grade === 'a')).toBe(true)
  let [spoiled, scored] = [0, 0]
  for (let turn = 0; turn < TURNS; turn += 1) {
    const random = randomOf(SEED * 1_000_003 + turn)
    const how = spoiler(random)
    const begun = performance.now()
    try {
      const { result, texts } = score(how)
      if (how.done() > 0) expect(texts).toMatch(/evil/)
      for (const unit of result.units) {
        const whole = good.get(unit.code)
        expect([whole?.score, null]).toContain(unit.score)
        expect([whole?.grade, null]).toContain(unit.grade)
        if (unit.rank !== null) expect(unit.score).toBe(whole?.score)
      }
      scored += 1
    } catch (error) {
      const isOurs = CompositionError.isInstance(error) || PluginCallError.isInstance(error) || MisuseError.isInstance(error) || DefinitionError.isInstance(error)
      if (!isOurs) throw new Error(`seed ${String(SEED)}, turn ${String(turn)}`, { cause: error })
      const issues = DefinitionError.isInstance(error) ? error.issues.map((issue) => formatIssue(issue, 'en')).join('\n') : ''
      expect(`${error.message}\n${issues}`, `seed ${String(SEED)}, turn ${String(turn)}`).toMatch(/evil/)
    }
    expect(performance.now() - begun).toBeLessThan(SLOW_MS)
    if (how.done() > 0) spoiled += 1
  }
  console.log(`${String(spoiled)} of ${String(TURNS)} runs were spoiled, ${String(scored)} gave a result`)
  expect(spoiled).toBeGreaterThan(TURNS / 4)
})
