import { compileIndex, createRegistry, type IndexDefinition, type Plan } from '@dti-vn/sdk'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeWorld } from '../../../../core/test/contract/world/world.js'
import { formWorkbook } from '../../src/index.js'
import { asCell } from '../../src/workbook/write-sheet.js'
import { LEVELS, planOfLevel } from '../form/plan-of-level.js'
import { ALLOWED_FUNCTIONS, argumentsOf, bareOperators, depthOf, withoutTexts } from './allowed.js'

const UNIT = { code: 'u1', name: '=HYPERLINK("x")', parent: null, traits: new Set(['coastal']) }

function formulasOf(plan: Plan): string[] {
  const { sheets } = formWorkbook(plan, UNIT, { definitionDigest: 'x', period: plan.definition.valid.from.slice(0, 4) })
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells.flatMap((cell) => asCell(cell ?? null).formula ?? [])))
  const rules = sheets.flatMap(({ validations }) => (validations ?? []).flatMap(({ rule }) => (rule.kind === 'formula' ? [rule.formula] : [])))
  return [...cells, ...rules]
}

function faultsOf(formula: string): string[] {
  const names = withoutTexts(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []
  return [
    ...names.filter((name) => !ALLOWED_FUNCTIONS.has(name)).map((name) => `unknown function ${name}`),
    ...bareOperators(formula).map((operators) => `without parentheses: ${operators}`),
    // Limits of Excel: 8,192 characters, 64 nested calls, 255 arguments of a call, 255 characters in a text constant, 15 digits in a number.
    ...(formula.length > 8_192 ? ['too long'] : []),
    ...(depthOf(formula) > 64 ? ['too deep'] : []),
    ...(argumentsOf(formula) > 255 ? ['too many arguments'] : []),
    ...(formula.match(/"(?:[^"]|"")*"/g) ?? []).filter((text) => text.length > 257),
    ...(withoutTexts(formula).match(/\d{16,}/g) ?? []),
    ...(formula.startsWith('=') ? ['leading ='] : []),
  ].map((fault) => `${fault}: ${formula}`)
}

describe('formulas', () => {
  test.each(LEVELS)('of a %s are ones that every program reads alike', (level) => {
    const formulas = formulasOf(planOfLevel(level))
    expect(formulas.length).toBeGreaterThan(500)
    expect(formulas.flatMap(faultsOf)).toEqual([])
  })

  test('of random indices too', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(formulasOf(compileIndex(makeWorld(seed).index, createRegistry())).flatMap(faultsOf)).toEqual([])
      }),
      { seed: 4, numRuns: 40 },
    )
  })

  test.each(['sum', 'mean', 'min', 'max'])('of 300 indicators in one %s too', (aggregation) => {
    expect(formulasOf(compileIndex(side(aggregation, 300), createRegistry())).flatMap(faultsOf)).toEqual([])
  })

  test('the checks of this test see faults', () => {
    expect(faultsOf('INDIRECT(A1)')).toHaveLength(1)
    expect(faultsOf('(A1-B1-C1)')).toHaveLength(1)
    expect(faultsOf('(-2^2)')).toHaveLength(1)
    expect(faultsOf(`SUM(A1${',A1'.repeat(255)})`)).toHaveLength(1)
    expect(faultsOf(`SUM(A1${',A1'.repeat(254)})`)).toEqual([])
    expect(faultsOf('IF((A1="a-b-c"),1,(-A2))')).toEqual([])
    expect(() => depthOf('(A1')).toThrow('closed')
  })
})

/** An index of one main indicator with many indicators side by side, whose totals are rounded and some of which may leave. */
function side(aggregation: string, count: number): IndexDefinition {
  const name = { vi: 'Thử' }
  const maxPoints = count
  const children = Array.from({ length: count }, (_, i) => ({
    kind: 'indicator' as const, code: `1.${String(i + 1)}`, name, maxPoints: 1, method: 'ratio', params: { target: 1 }, inputs: ['a', 'b'].map((id) => ({ id, type: 'integer' as const, label: name, max: 100 })),
  }))
  const how = aggregation === 'mean' ? { use: aggregation, params: { available: { least: 0.5 } } } : aggregation
  return {
    schema: 'dti-vn.index/1', id: 'test/side', name, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
    scale: 100, maxPoints, arithmetic: { places: 2, roundingAt: 'total' }, policies: { missing: 'exclude', notApplicable: 'exclude' },
    nodes: [{ kind: 'group', role: 'main', id: 'm', name, maxPoints, aggregation: how, children }],
  }
}
