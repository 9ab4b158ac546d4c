import { checkAnnexCounts } from '@dti-vn/core/decision-2878'
import { createEngine, indicatorsOf, mainsOf } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { districtIndex, districtLevel, districtPlugin } from '../src/index.js'

const engine = createEngine({ plugins: [districtPlugin()] })

describe('the index', () => {
  test('has no fault and no inexact rule', () => {
    expect(engine.check(districtIndex)).toEqual([])
  })

  // seeds/qd2878/README.md; the counts of departments (7/62) and districts (8/85) are those of the decision.
  test('has 8 main and 85 component indicators of 1000 points', () => {
    expect([mainsOf(districtIndex.nodes).length, indicatorsOf(districtIndex.nodes).length, districtIndex.maxPoints, districtIndex.scale]).toEqual([8, 85, 1000, 1000])
    expect(checkAnnexCounts('district', districtIndex.nodes)).toEqual([])
  })

  test('says that it is reconstructed, and shows it', () => {
    expect(districtIndex.authority).toBe('reconstructed')
    expect(districtIndex.notice?.vi.length).toBeGreaterThan(20)
    expect(engine.score('qd2878/district', []).toJSON().index).toEqual({ id: 'qd2878/district', edition: districtIndex.edition, authority: 'reconstructed' })
  })

  test('has five grades from 0.9, 0.8, 0.65 and 0.5 on', () => {
    expect(districtIndex.grades?.map(({ from }) => from)).toEqual([0.9, 0.8, 0.65, 0.5, 0])
  })

  test('ranks by its cohort rules, ties as 1, 2, 2, 4', () => {
    expect([districtIndex.cohorts, districtIndex.ranking]).toEqual([['all'], { ties: 'standard' }])
  })

  test('belongs to the level, and uses only its traits', () => {
    expect(districtIndex.level).toBe(districtLevel.id)
    const known = districtLevel.traits.map(({ id }): string => id)
    expect(engine.plan('qd2878/district').traits.filter((trait) => !known.includes(trait))).toEqual([])
    expect(new Set(known).size).toBe(known.length)
  })
})

describe('the check of codes', () => {
  const findings = (codes: readonly string[]) =>
    engine
      .score('qd2878/district', codes.map((code) => ({ code, parent: 'p', traits: [], values: {} })))
      .issues.filter(({ code }) => code === 'unit-check')
      .map(({ unit, severity }) => [unit, severity])

  test('lets codes of the level pass', () => {
    expect(findings(['436', '001'])).toEqual([])
  })

  test('leaves a warning for others', () => {
    const codes = ['18070', '43', '4360', 'so-noi-vu', '４３６', '43a']
    // One of digits of another width is also told to look like another code.
    expect(findings(codes)).toEqual([...codes, '４３６'].map((code) => [code, 'warning']))
  })
})
