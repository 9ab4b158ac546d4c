import type * as sdk from '@dti-vn/sdk'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type * as kit from '../src/index.js'
import { failuresOf } from './recorder.js'
import { scaled } from './sample-method.js'

/** Which executor gives every scored unit one point more than it should; none unless set. */
const wrong = { executor: '' }
let methodLaws: typeof kit.methodLaws

async function wrongSdk(original: <Module>() => Promise<Module>) {
  const whole = await original<typeof sdk>()
  return {
    ...whole,
    scoreRun: (plan: sdk.Plan, dataset: sdk.Dataset, options: sdk.RunOptions) => {
      const result = whole.scoreRun(plan, dataset, options)
      if (options.executor !== wrong.executor) return result
      const units = result.units.map((unit) => ({
        ...unit,
        indicators: Object.fromEntries(Object.entries(unit.indicators).map(([code, of]) => [code, of.state === 'scored' ? { ...of, points: of.points + 1 } : of])),
      }))
      return { ...result, units }
    },
  }
}

// Loaded anew: files of one run share their modules.
beforeAll(async () => {
  vi.resetModules()
  vi.doMock('@dti-vn/sdk', wrongSdk)
  methodLaws = (await import('../src/index.js')).methodLaws
})
afterAll(() => {
  vi.doUnmock('@dti-vn/sdk')
  vi.resetModules()
})

afterEach(() => {
  wrong.executor = ''
})

const told = () => failuresOf((run) => methodLaws(scaled, { test: run, cases: [{ params: { divisor: 3 }, inputs: ['x'], maxPoints: 10 }], runs: 5 }))

test.each(['exact', 'columns'])('an executor that gives other digits is found: %s', async (executor) => {
  wrong.executor = executor
  expect(await told()).toMatch(/both executors give the same digits: The executors "exact" and "columns" differ: {"x":.*} gives .* points, then .* points/)
})

test('executors that agree are not', async () => {
  expect(await told()).toBe('')
})
