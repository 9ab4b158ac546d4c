import { describe, expect, test } from 'vitest'
import type { UnitRow } from '../../src/dataset/rows.js'
import { type IndexDefinition, INDEX_SCHEMA } from '../../src/definition/index-definition.js'
import type { InputValue } from '../../src/definition/test-vector.js'
import { tables } from '../decision-2878/tables.js'
import { readSeed } from '../decision-2878/read-csv.js'
import { compareWorld } from './compare.js'

function indexOf({ level, maxPoints, nodes, traits }: (typeof tables)[number]): IndexDefinition {
  return {
    schema: INDEX_SCHEMA,
    id: `qd2878/${level}`,
    name: { vi: level },
    level,
    edition: '2023',
    valid: { from: '2023-11-07', to: null },
    decision: null,
    authority: 'reconstructed',
    scale: 1000,
    maxPoints,
    traits,
    grades: [0.9, 0.8, 0.65, 0.5, 0].map((from, i) => ({ id: `grade${i}`, name: { vi: 'Hạng' }, from })),
    cohorts: ['all', 'parent', ...(traits[0] ? [`trait:${traits[0].id}` as const] : [])],
    nodes,
  }
}

function rowsOf(level: string): UnitRow[] {
  const details = readSeed('../sample/unit-traits.csv').filter((row) => row['level'] === level)
  const values = new Map<string, Record<string, Record<string, InputValue>>>()
  for (const row of readSeed(`../sample/${level}.csv`)) {
    const { unit_code: unit = '', indicator_code: indicator = '', input_id: input = '', value = '' } = row
    const own = values.get(unit) ?? {}
    values.set(unit, own)
    own[indicator] = { ...own[indicator], [input]: value }
  }
  return [...values].map(([code, own]) => {
    const known = details.find((row) => row['unit_code'] === code)
    return { code, parent: known?.['parent_code'] === '' ? null : (known?.['parent_code'] ?? null), traits: (known?.['traits'] ?? '').split(';').filter(Boolean), values: own }
  })
}

describe('the shipped samples', () => {
  test.each(tables)('of level $level get the points of the oracle', { timeout: 60_000 }, (table) => {
    const { level } = table
    const rows = rowsOf(level)
    const compared = compareWorld({ index: indexOf(table), rows })
    expect(compared.differences.slice(0, 20)).toEqual([])
    expect(compared.evaluations).toBe(rows.length * { department: 62, district: 85, commune: 59 }[level])
  })
})
