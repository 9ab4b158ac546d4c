import { checkAnnexCounts } from '@dti-vn/core/decision-2878'
import { createEngine, indicatorsOf, mainsOf } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { communeIndex, communeLevel, communePlugin } from '../src/index.js'

const engine = createEngine({ plugins: [communePlugin()] })

describe('the index', () => {
  test('has no fault and no inexact rule', () => {
    // is_urban splits towns from the others where a run asks for it.
    expect(engine.check(communeIndex).map(({ severity, code, params }) => [severity, code, params])).toEqual([['info', 'definition-trait-unused', { id: 'is_urban' }]])
  })

  // seeds/qd2878/README.md; the counts of departments (7/62) and districts (8/85) are those of the decision.
  test('has 8 main and 59 component indicators of 1000 points', () => {
    expect([mainsOf(communeIndex.nodes).length, indicatorsOf(communeIndex.nodes).length, communeIndex.maxPoints, communeIndex.scale]).toEqual([8, 59, 1000, 1000])
    expect(checkAnnexCounts('commune', communeIndex.nodes)).toEqual([])
  })

  test('says that it is reconstructed, and shows it', () => {
    expect(communeIndex.authority).toBe('reconstructed')
    expect(communeIndex.notice?.vi.length).toBeGreaterThan(20)
    expect(engine.score('qd2878/commune', []).toJSON().index).toEqual({ id: 'qd2878/commune', edition: communeIndex.edition, authority: 'reconstructed' })
  })

  test('has five grades from 0.9, 0.8, 0.65 and 0.5 on', () => {
    expect(communeIndex.grades?.map(({ from }) => from)).toEqual([0.9, 0.8, 0.65, 0.5, 0])
  })

  test('ranks by its cohort rules, ties as 1, 2, 2, 4', () => {
    expect([communeIndex.cohorts, communeIndex.ranking]).toEqual([['all', 'parent'], { ties: 'standard' }])
  })

  test('belongs to the level, and uses only its traits', () => {
    expect(communeIndex.level).toBe(communeLevel.id)
    const known = communeLevel.traits.map(({ id }): string => id)
    expect(engine.plan('qd2878/commune').traits.filter((trait) => !known.includes(trait))).toEqual([])
    expect(new Set(known).size).toBe(known.length)
  })
})

describe('the check of codes', () => {
  const findings = (codes: readonly string[]) =>
    engine
      .score('qd2878/commune', codes.map((code) => ({ code, parent: 'p', traits: [], values: {} })))
      .issues.filter(({ code }) => code === 'unit-check')
      .map(({ unit, severity }) => [unit, severity])

  test('lets codes of the level pass', () => {
    expect(findings(['18070', '00001'])).toEqual([])
  })

  test('leaves a warning for others', () => {
    const codes = ['436', '1807', '180700', 'so-noi-vu', '１８０７０', '1807a']
    // One of digits of another width is also told to look like another code.
    expect(findings(codes)).toEqual([...codes, '１８０７０'].map((code) => [code, 'warning']))
  })
})

describe('the check of nested figures', () => {
  test('knows every figure that it names', () => {
    const { columns, indicators } = engine.plan('qd2878/commune')
    const known = columns.map(({ indicator, definition }) => `${indicators[indicator]?.definition.code ?? ''}/${definition.id}`)
    expect(['3.2/households_total', '7.4/farm_households_total', '8.1/population_14_plus', '8.2/population_15_plus', '8.3/adults_total', '8.4/population_total'].filter((id) => !known.includes(id))).toEqual([])
  })
})
