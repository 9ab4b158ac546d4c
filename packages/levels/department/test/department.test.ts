import { checkAnnexCounts } from '@dti-vn/core/decision-2878'
import { createEngine, indicatorsOf, mainsOf } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { departmentIndex, departmentLevel, departmentPlugin } from '../src/index.js'

const engine = createEngine({ plugins: [departmentPlugin()] })

describe('the index', () => {
  test('has no fault and no inexact rule', () => {
    expect(engine.check(departmentIndex)).toEqual([])
  })

  // seeds/qd2878/README.md; the counts of departments (7/62) and districts (8/85) are those of the decision.
  test('has 7 main and 62 component indicators of 1000 points', () => {
    expect([mainsOf(departmentIndex.nodes).length, indicatorsOf(departmentIndex.nodes).length, departmentIndex.maxPoints, departmentIndex.scale]).toEqual([7, 62, 1000, 1000])
    expect(checkAnnexCounts('department', departmentIndex.nodes)).toEqual([])
  })

  test('says that it is reconstructed, and shows it', () => {
    expect(departmentIndex.authority).toBe('reconstructed')
    expect(departmentIndex.notice?.vi.length).toBeGreaterThan(20)
    expect(engine.score('qd2878/department', []).toJSON().index).toEqual({ id: 'qd2878/department', edition: departmentIndex.edition, authority: 'reconstructed' })
  })

  test('has five grades from 0.9, 0.8, 0.65 and 0.5 on', () => {
    expect(departmentIndex.grades?.map(({ from }) => from)).toEqual([0.9, 0.8, 0.65, 0.5, 0])
  })

  test('ranks by its cohort rules, ties as 1, 2, 2, 4', () => {
    expect([departmentIndex.cohorts, departmentIndex.ranking]).toEqual([['trait:has_online_services'], { ties: 'standard' }])
  })

  test('belongs to the level, and uses only its traits', () => {
    expect(departmentIndex.level).toBe(departmentLevel.id)
    const known = departmentLevel.traits.map(({ id }): string => id)
    expect(engine.plan('qd2878/department').traits.filter((trait) => !known.includes(trait))).toEqual([])
    expect(new Set(known).size).toBe(known.length)
  })
})

describe('the check of codes', () => {
  const findings = (codes: readonly string[]) =>
    engine
      .score('qd2878/department', codes.map((code) => ({ code, parent: 'p', traits: [], values: {} })))
      .issues.filter(({ code }) => code === 'unit-check')
      .map(({ unit, severity }) => [unit, severity])

  test('lets codes of the level pass', () => {
    expect(findings(['so-noi-vu', 'thanh-tra-tinh', '1', '12', '1234'])).toEqual([])
  })

  test('leaves a warning for others', () => {
    const codes = ['436', '18070']
    expect(findings(codes)).toEqual(codes.map((code) => [code, 'warning']))
  })
})
