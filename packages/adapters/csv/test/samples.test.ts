import { hasErrors } from '@dti-vn/sdk'
import { describe, expect, it } from 'vitest'
import { rankCsv, readCsvDatasetSync, readCsvTraitsSync } from '../src/index.js'
import { engine, sampleBytes } from './sample-engine.js'

// Counts of rows and units are those of seeds/sample/README.md.
const SAMPLES = [
  { level: 'department', rows: 2_376, units: 18 },
  { level: 'district', rows: 2_288, units: 13 },
  { level: 'commune', rows: 25_920, units: 216 },
] as const

describe.each(SAMPLES)('the sample of level $level', ({ level, rows, units }) => {
  const index = `qd2878/${level}` as const
  const plan = engine.plan(index)

  it('is read completely and without an issue', () => {
    let seen = 0
    const dataset = readCsvDatasetSync(sampleBytes(level), plan, { onProgress: (progress) => (seen = progress.rows) })
    expect(seen).toBe(rows)
    expect(dataset.units).toHaveLength(units)
    expect(dataset.issues).toEqual([])
    const cells = dataset.columns.reduce((sum, column) => sum + column.status.filter((status) => status > 0).length, 0)
    expect(cells).toBe(rows)
  })

  it('finds every unit in the traits file, and ignores the other levels', () => {
    const traits = readCsvTraitsSync(sampleBytes('unit-traits'), plan)
    expect(traits.issues).toEqual([])
    expect(traits.units.size).toBe(units)
    const dataset = readCsvDatasetSync(sampleBytes(level), plan, { traits })
    expect(dataset.units.filter((unit) => unit.traits === null)).toEqual([])
    expect(dataset.units.every((unit) => (level === 'commune') === (unit.parent !== null))).toBe(true)
  })

  it('gives a ranking in one call, without an error', () => {
    const result = rankCsv(sampleBytes(level), { engine, index, traits: sampleBytes('unit-traits'), dataStatus: 'illustrative' })
    expect(result.ranking()).toHaveLength(units)
    expect(result.dataStatus).toBe('illustrative')
    expect(hasErrors(result.issues)).toBe(false)
  })
})
