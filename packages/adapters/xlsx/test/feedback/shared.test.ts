import { compileIndex, createRegistry, datasetOfRows, ISSUE_LANGUAGES, scoreRun, type ScoreResult, whatIf, whatIfs } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { makeWorld } from '../../../../core/test/contract/world/world.js'
import { feedbackModels } from '../../src/feedback/feedback-model.js'
import { adviser } from '../../src/feedback/advice.js'
import { feedbackReader } from '../../src/index.js'
import { oncePerKey } from '../../src/feedback/same-figures.js'
import { smallResult } from '../results/small-result.js'

/** What units share must change nothing: the truth is a unit for which everything is made anew. */
function compare(result: ScoreResult): void {
  const codes = result.units.map(({ code }) => code)
  const read = feedbackReader(result)
  const { model } = feedbackModels(result, {})
  for (const code of codes) {
    expect(read(code), code).toEqual(feedbackReader(result)(code))
    expect(model(code).sheets, code).toEqual(feedbackModels(result, {}).model(code).sheets)
  }
}

function worldResult(seed: number): ScoreResult {
  const { index, rows } = makeWorld(seed, { claims: true })
  const plan = compileIndex(index, createRegistry())
  // Each unit twice, under other codes: half of the figures are those of another unit.
  return scoreRun(plan, datasetOfRows(plan, [...rows, ...rows.map((row) => ({ ...row, code: `${row.code}-again` }))]))
}

test('a reader for all units says of each what a reader for it alone says', () => {
  compare(smallResult())
})

test.each([1, 2, 3, 5, 8, 13])('so it is for a random index with references, seed %i', { timeout: 60_000 }, (seed) => {
  compare(worldResult(seed))
})

test('equal figures are advised on once', () => {
  let shared = 0
  for (const seed of [1, 2, 3, 5, 8, 13]) {
    const result = worldResult(seed)
    const advise = adviser(result, 'vi', ISSUE_LANGUAGES.vi)
    const half = result.units.length / 2
    for (const [unit, { code }] of [...result.units.entries()].slice(0, half)) {
      const again = feedbackReader(result)(`${code}-again`).lost
      for (const { trace } of feedbackReader(result)(code).lost) {
        const other = again.find((own) => own.trace.code === trace.code)
        if (other && trace.state === 'scored' && advise(trace, unit, []) === advise(other.trace, unit + half, [])) shared += 1
      }
    }
  }
  expect(shared).toBeGreaterThan(0)
})

test('figures that are all different are not kept for good', () => {
  const share = oncePerKey<number>()
  let made = 0
  const make = () => (made += 1)
  expect([share('first', make), share('first', make)]).toEqual([1, 1])
  for (let i = 0; i < 100_000; i += 1) share(String(i), () => 0)
  expect(share('first', make)).toBe(2)
})

test('one that asks for many cells answers as one made for each cell', () => {
  const result = worldResult(5)
  const ask = whatIfs(result.scorecard)
  let withReferences = 0
  for (const indicator of result.plan.indicators) {
    withReferences += indicator.references.length
    for (const unit of result.units.keys()) expect(ask(indicator, unit)(new Map())).toBe(whatIf(result.scorecard, indicator, unit)(new Map()))
  }
  expect(withReferences).toBeGreaterThan(0)
})
