import { describe, expect, test } from 'vitest'
import { createEngine, DefinitionError, definePlugin, type IndexDefinition } from '../src/index.js'
import { base, index, level } from './small-plugins.js'

const plugin = (definition: IndexDefinition) => definePlugin({ ...base, id: 'small', setup: () => ({ levels: [level('ward')], indexes: [definition] }) })()
/** 10 points for the whole, 10 for its one indicator; with 11 for the whole the sums do not agree. */
const [sound, unsound] = [index('test/ward', 'ward'), index('test/ward', 'ward', { maxPoints: 11 })]
const awarded = [{ code: 'u', values: { '1.1': { awarded: 5 } } }]

describe('plugins that were checked before', () => {
  test('give the same result', () => {
    const [checking, trusting] = [false, true].map((checked) => createEngine({ plugins: [plugin(sound)], checked }))
    const scored = [checking, trusting].map((engine) => JSON.stringify(engine?.score('test/ward', awarded)))
    expect(scored[1]).toBe(scored[0])
  })

  test('are not checked again: what is wrong in them is found by nobody', () => {
    expect(() => createEngine({ plugins: [plugin(unsound)] }).plan('test/ward')).toThrow(DefinitionError)
    expect(createEngine({ plugins: [plugin(unsound)], checked: true }).plan('test/ward').definition.maxPoints).toBe(11)
  })

  test('say nothing of other indexes, which are checked as ever', () => {
    const engine = createEngine({ plugins: [plugin(sound)], checked: true })
    expect(() => engine.plan(unsound)).toThrow(DefinitionError)
    expect(engine.check(unsound).map(({ code }) => code)).toContain('definition-sum-mismatch')
  })

  test('are not overridden, which would change what was checked', () => {
    const overrides = { 'test/ward': false } as const
    expect(() => createEngine({ plugins: [plugin(sound)], overrides, checked: true })).toThrow(/"checked" must be true or false, and not be used with "overrides"/)
    expect(() => createEngine({ plugins: [plugin(sound)], checked: 'yes' as never })).toThrow(/"checked" must be true or false/)
  })
})
