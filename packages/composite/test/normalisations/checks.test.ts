import { describe, expect, test } from 'vitest'
import { NORMALISATIONS } from '../../src/index.js'
import { compositeIndex, engine, leaf } from '../engine.js'

const faults = (method: string, params: Readonly<Record<string, unknown>>, inputs?: readonly { id: string; type: 'number' | 'boolean'; label: { vi: string } }[]) =>
  engine.check(compositeIndex([leaf('1', method, params, inputs ? { inputs } : {})])).filter(({ severity }) => severity === 'error').map(({ path }) => path.slice(2).join('.'))

const x = { id: 'x', type: 'number', label: { vi: 'x' } } as const

describe('what a definition may not say', () => {
  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['min_max', {}, []],
    ['min_max', { direction: 'left' }, ['params.direction']],
    ['min_max', { lowest: 100 }, ['params.lowest']],
    ['min_max', { lowest: -1 }, ['params.lowest']],
    ['min_max', { cap: true }, ['params.cap']],
    ['goalposts', { low: 1 }, ['params.high']],
    ['goalposts', { low: 1, high: 1 }, ['params.high']],
    ['goalposts', { low: 2, high: 1, lowest: 100 }, ['params.high', 'params.lowest']],
    ['z_score', {}, ['params.deviation']],
    ['z_score', { deviation: 'sample', sd: 0 }, ['params.sd']],
    ['rank', { first: 2 }, ['params.first']],
    ['log', { goalposts: { low: 0, high: 1 } }, ['params.goalposts.low']],
    ['log', { goalposts: { low: 2, high: 1 } }, ['params.goalposts.high']],
    ['log', { cap: true }, ['params.cap']],
  ])('%s %j: %j', (method, params, paths) => {
    expect(faults(method, params)).toEqual(paths)
  })

  test('one input, two with per, and only numbers', () => {
    expect(faults('min_max', {}, [x, { ...x, id: 'y' }])).toEqual(['inputs'])
    expect(faults('min_max', { per: true }, [x])).toEqual(['inputs'])
    expect(faults('min_max', { per: true }, [x, { ...x, id: 'y' }])).toEqual([])
    expect(faults('min_max', {}, [{ ...x, type: 'boolean' }])).toEqual(['inputs.x'])
  })
})

test('every normalisation names its source and has texts in both languages', () => {
  for (const { id, title, description, source } of NORMALISATIONS) {
    expect(id).toMatch(/^composite\/[a-z_]+$/)
    expect(source?.length).toBeGreaterThan(10)
    expect([title.en, description.en].every((text) => text !== undefined && text.length > 3)).toBe(true)
  }
})

test('the rule in words names the figure', () => {
  const index = compositeIndex([leaf('1', 'min_max', { per: true, direction: 'down', lowest: 1 })])
  const rule = engine.plan(index).indicators[0]?.rule
  expect(rule).toEqual({
    vi: '(max − x) / (max − min), theo thang từ 1 đến điểm tối đa; x là “x” / “per”.',
    en: '(max − x) / (max − min), on the scale from 1 to the maximum; x is “x” / “per”.',
  })
})
