import { describe, expect, test } from 'vitest'
import type { GroupDefinition } from '../../src/definition/group-definition.js'
import type { IndicatorDefinition } from '../../src/definition/indicator-definition.js'
import type { InputDefinition } from '../../src/definition/input-definition.js'
import { readSeed } from './read-csv.js'
import { indicatorsOf, tables } from './tables.js'

/** Writes an indicator as a row of the catalogue, its JSON cells parsed. */
function toRow(main: GroupDefinition, indicator: IndicatorDefinition) {
  return {
    code: indicator.code,
    main: main.id,
    name_vi: indicator.name.vi,
    max_points: indicator.maxPoints,
    method: indicator.method,
    params: toParams(indicator),
    inputs: indicator.inputs.map(toInput),
    evidence_vi: indicator.evidence?.vi ?? '',
    source_vi: indicator.source?.vi ?? '',
    applies_when: indicator.trait ?? '',
    basis: indicator.basis ?? '',
    basis_note: indicator.basisNote ?? '',
  }
}

function toInput({ id, type, label, unit, min, max, ...rest }: InputDefinition) {
  return { id, type, label_vi: label.vi, unit_vi: unit?.vi, min: min ?? 0, max, ...rest }
}

interface Part {
  readonly id: string
  readonly share: number
  readonly label?: { readonly vi: string }
}

/** The catalogue labels every part; the typed table labels a boolean part on its input only. */
function toParams({ method, params = {}, inputs }: IndicatorDefinition): unknown {
  const labelOf = (id: string) => inputs.find((input) => input.id === id)?.label.vi
  const toPart = ({ id, share, label, ...rest }: Part) => ({ id, label_vi: label?.vi ?? labelOf(id), share, ...rest })
  if (method === 'expert') return { criteria_vi: (params['criteria'] as { vi: string }).vi }
  if (method === 'choice' || method === 'best_of') return { ...params, options: (params['options'] as Part[]).map(toPart) }
  if (method === 'checklist') return { ...params, items: (params['items'] as Part[]).map(toPart) }
  return params
}

function parseRow(row: Record<string, string>) {
  const inputs = JSON.parse(row['inputs'] ?? '') as Record<string, unknown>[]
  return {
    ...row,
    max_points: Number(row['max_points']),
    params: JSON.parse(row['params'] ?? '') as unknown,
    inputs: inputs.map((input) => ({ ...input, unit_vi: input['unit_vi'], min: input['min'] ?? 0, max: input['max'] })),
  }
}

describe.each(tables)('catalogue of the $level level', (table) => {
  const rows = readSeed(`${table.level}.csv`).map(parseRow)
  const typed = table.nodes.flatMap((main) => indicatorsOf([main]).map((indicator) => toRow(main, indicator)))

  test('has the same codes in the same order', () => {
    expect(typed.map((row) => row.code)).toEqual(rows.map((row) => (row as unknown as { code: string }).code))
  })

  test('equals the typed table field by field', () => {
    expect(typed).toEqual(rows)
    expect(rows).toEqual(typed)
  })

  test('equals the typed main indicators', () => {
    const mains = table.nodes.map((main) => ({
      level: table.level,
      code: main.code,
      id: main.id,
      name_vi: main.name.vi,
      name_en: main.name.en,
      max_points: String(main.maxPoints),
      basis: main.basis,
    }))
    expect(mains).toEqual(readSeed('main-indicators.csv').filter((row) => row['level'] === table.level))
  })
})

const COUNTS = {
  department: {
    awareness: [7, 100],
    institutions: [8, 100],
    infrastructure: [7, 100],
    workforce: [7, 100],
    security: [10, 100],
    data: [7, 100],
    activity: [16, 400],
  },
  district: {
    awareness: [9, 100],
    institutions: [9, 100],
    infrastructure: [8, 100],
    workforce: [10, 100],
    security: [11, 100],
    government: [19, 200],
    economy: [11, 150],
    society: [8, 150],
  },
  commune: {
    awareness: [6, 100],
    institutions: [5, 100],
    infrastructure: [7, 100],
    workforce: [6, 100],
    security: [5, 100],
    government: [14, 200],
    economy: [7, 150],
    society: [9, 150],
  },
} as const

const TOTALS = { department: 62, district: 85, commune: 59 } as const

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe.each(tables)('counts of the $level level', (table) => {
  test('match the printed table', () => {
    const counts = table.nodes.map((main) => {
      const indicators = indicatorsOf([main])
      return [main.id, [indicators.length, sum(indicators.map((indicator) => indicator.maxPoints))]]
    })
    expect(Object.fromEntries(counts)).toEqual(COUNTS[table.level])
    expect(indicatorsOf(table.nodes)).toHaveLength(TOTALS[table.level])
  })

  test('add up to the points of the mains and to 1000', () => {
    for (const main of table.nodes) expect(sum(indicatorsOf([main]).map((indicator) => indicator.maxPoints))).toBe(main.maxPoints)
    expect(sum(table.nodes.map((main) => main.maxPoints))).toBe(table.maxPoints)
    expect(table.maxPoints).toBe(1000)
  })

  test('declare exactly the traits that indicators use', () => {
    const used = new Set(indicatorsOf(table.nodes).flatMap((indicator) => indicator.trait ?? []))
    expect(new Set(table.traits.map((trait) => trait.id))).toEqual(used)
  })
})

test('tables are plain data', () => {
  for (const table of tables) expect(JSON.parse(JSON.stringify(table))).toEqual(table)
})
