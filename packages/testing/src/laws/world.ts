import {
  checkDefinition,
  compileIndex,
  datasetOfRows,
  type Executor,
  formatIssue,
  hasErrors,
  type IndexDefinition,
  type Plan,
  type Registry,
  scoreRun,
  type ScoringMethod,
} from '@dti-vn/sdk'
import { fail, messageOf } from '../assert/failure.js'
import { frozenCopy } from '../assert/frozen.js'
import { smallIndex } from '../parts/small-index.js'
import { onlyIndicator } from '../parts/only-indicator.js'
import type { Figures } from './figures.js'
import type { LawCase, MethodLawsOptions } from './options.js'
import { type Random, seededRandom } from './random.js'

/** One try of a law: a compiled use of the method and its own randomness. */
export interface Try {
  readonly use: LawCase
  readonly plan: Plan
  readonly random: Random
  /** How many units to make. */
  readonly units: number
}

/** What came of a unit, in words that two runs are compared by: points, or state and reason. */
export interface Outcome {
  readonly points: number
  readonly text: string
  readonly scored: boolean
}

/** Runs a law over its tries; a failure is told with seed, run and use, so that it can be repeated. */
export function eachTry(method: ScoringMethod, registry: Registry, options: MethodLawsOptions, law: (attempt: Try) => void): void {
  const { cases, seed = 1, runs = 60, units = 40 } = options
  for (let run = 0; run < runs; run += 1) {
    const random = seededRandom(seed * 1_000_003 + run)
    const use = useOf(cases, run, random)
    try {
      law({ use, plan: planOf(method, use, registry), random, units })
    } catch (error) {
      const { inputs, params = {}, maxPoints } = use
      fail(`${messageOf(error)}\nSeed ${String(seed)}, run ${String(run)}: maxPoints ${String(maxPoints)}, params ${JSON.stringify(params)}, inputs ${JSON.stringify(inputs)}.`)
    }
  }
}

function useOf(cases: MethodLawsOptions['cases'], run: number, random: Random): LawCase {
  const use = typeof cases === 'function' ? cases(random) : cases[run % cases.length]
  return use ?? fail('"cases" is empty: give at least one use of the method.')
}

/** The plan of a use. Fails when the method refuses it. */
function planOf(method: ScoringMethod, use: LawCase, registry: Registry): Plan {
  const index: IndexDefinition = frozenCopy(smallIndex({ method: method.id, ...use }))
  // A rule that surely gives nothing keeps the laws: a method whose expression surely limits itself makes one of its twin.
  const issues = checkDefinition(index, registry).filter(({ code }) => code !== 'definition-points-never')
  if (hasErrors(issues)) fail(`The use is refused: ${issues.map((issue) => formatIssue(issue, 'en')).join('\n')}`)
  return compileIndex(index, registry)
}

/** What comes of each unit under an executor. */
export function outcomesOf(plan: Plan, rows: readonly Figures[], executor: Executor = 'columns'): Outcome[] {
  const code = onlyIndicator(plan).definition.code
  const dataset = datasetOfRows(plan, rows.map((values, i) => ({ code: `u${String(i)}`, values: { [code]: values } })))
  return scoreRun(plan, dataset, { executor }).units.map(({ indicators }) => {
    const { points = NaN, state, reason } = indicators[code] ?? {}
    return { points, scored: state === 'scored', text: state === 'scored' ? `${String(points)} points` : `${String(state)} (${String(reason)})` }
  })
}
