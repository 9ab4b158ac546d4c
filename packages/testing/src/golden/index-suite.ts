import { createEngine, formatIssue, type IndexDefinition, type IndexValues, type PluginList } from '@dti-vn/sdk'
import { faultsOfCases } from '../assert/cases.js'
import { failIfAny } from '../assert/failure.js'
import { expectOptions } from '../assert/options.js'
import type { TestFunction } from '../runner.js'
import { faultsOfCoverage } from './coverage.js'
import { GOLDEN_KEYS, type GoldenUnit } from './golden-unit.js'
import { faultsOfGolden } from './score-golden.js'

export interface IndexSuiteOptions<D extends IndexDefinition> {
  readonly test: TestFunction
  /** Plugins with the methods and the level of the index. */
  readonly plugins: PluginList
  readonly golden: readonly GoldenUnit<IndexValues<D>>[]
  /**
   * Asks that every indicator gets full points in some golden unit. Those that do not stand here by code with the reason; `{}` when all do.
   * Nothing is asked when it is left out.
   */
  readonly notCovered?: Readonly<Partial<Record<string, string>>>
}

/**
 * Tests an index by units that were scored by hand: both executors give the expected points, every explanation adds up, the worked cases
 * (`vectors`) of the definition hold, and, when asked, every indicator is reached.
 */
export function indexSuite<const D extends IndexDefinition>(index: D, options: IndexSuiteOptions<D>): void {
  expectOptions('indexSuite(index, { test, plugins, golden, notCovered? })', options, ['test', 'plugins', 'golden'], ['notCovered'])
  const { test, plugins, golden, notCovered } = options
  const engine = createEngine({ plugins })
  const units = golden as readonly GoldenUnit[]
  test(`${index.id}: the golden units are well formed`, () => {
    failIfAny([...faultsOfCases('golden', units, GOLDEN_KEYS), ...units.flatMap(faultsOfExpectations)])
  })
  test(`${index.id}: the definition is sound, and its vectors hold`, () => {
    failIfAny(engine.check(index).filter(({ severity }) => severity === 'error').map((issue) => formatIssue(issue, 'en')))
  })
  for (const unit of units) test(`${index.id}: ${unit.name}`, () => failIfAny(faultsOfGolden(engine, index, unit)))
  if (notCovered) test(`${index.id}: every indicator is reached`, () => failIfAny(faultsOfCoverage(engine, index, units, notCovered)))
}

function faultsOfExpectations({ name, points, maxPoints, score, grade, indicators = {} }: GoldenUnit): string[] {
  const some = [points, maxPoints, score, grade].some((value) => value !== undefined) || Object.keys(indicators).length > 0
  return some ? [] : [`The golden unit "${name}" expects nothing: give points, score, grade or indicators, worked out by hand.`]
}
