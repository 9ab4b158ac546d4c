import { describe, expect, it } from 'vitest'
import { rankCsv, rankCsvStream, readCsvDataset, readCsvDatasetSync, readCsvTraits, readCsvTraitsSync } from '../src/index.js'
import { engine as sampleEngine, sampleBytes } from './sample-engine.js'
import { engine } from './small-engine.js'

const commune = { engine: sampleEngine, index: 'qd2878/commune', dataStatus: 'illustrative' } as const

describe('rankCsv', () => {
  it('gives the same result from memory and from streams', async () => {
    const now = rankCsv(sampleBytes('commune'), { ...commune, traits: sampleBytes('unit-traits') })
    const streams = { ...commune, traits: new Blob([new Uint8Array(sampleBytes('unit-traits'))]).stream() }
    const later = await rankCsvStream(new Blob([new Uint8Array(sampleBytes('commune'))]).stream(), streams)
    expect(JSON.stringify(later)).toBe(JSON.stringify(now))
  })

  it('is the same as its steps', async () => {
    const plan = sampleEngine.plan('qd2878/commune')
    const traits = await readCsvTraits(sampleBytes('unit-traits'), plan)
    expect(traits).toEqual(readCsvTraitsSync(sampleBytes('unit-traits'), plan))
    const dataset = await readCsvDataset(sampleBytes('commune'), plan, { traits })
    expect(dataset).toEqual(readCsvDatasetSync(sampleBytes('commune'), plan, { traits }))
    const steps = sampleEngine.scoreDataset('qd2878/commune', dataset, { dataStatus: 'illustrative' })
    expect(JSON.stringify(steps)).toBe(JSON.stringify(rankCsv(sampleBytes('commune'), { ...commune, traits: sampleBytes('unit-traits') })))
  })

  it('hands the options of the run to the engine', () => {
    const traits = 'level,unit_code,parent_code,traits\ncommune,a,436,\n'
    const options = { engine, index: 'test/commune', traits, cohort: 'parent', digests: { data: 'a'.repeat(64) } } as const
    const result = rankCsv('unit_code,1.11\na,5\n', options)
    expect(result.ranking()[0]?.cohort).toBe('436')
    expect(JSON.stringify(result.manifest)).toContain('a'.repeat(64))
    expect(result.dataStatus).toBe('reported')
  })

  it('reads data and traits of different profiles', () => {
    const traits = 'level,unit_code,traits\ncommune,a,has_markets;is_urban\n'
    const options = { engine, index: 'test/commune', traits, profile: 'excel-vi', traitsProfile: 'data' } as const
    const result = rankCsv('unit_code;1.11\r\na;7,5\r\n', options)
    expect(result.units[0]).toMatchObject({ points: 7.5, maxPoints: 40 })
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('refuses an index that the engine does not have', () => {
    expect(() => rankCsv('', { engine, index: 'test/comune' })).toThrow(/test\/commune/)
  })

  it('tells how far it has come', () => {
    const seen: { bytes: number; rows: number }[] = []
    const bytes = sampleBytes('commune')
    rankCsv(bytes, { ...commune, traits: sampleBytes('unit-traits'), onProgress: (progress) => seen.push(progress) })
    expect(seen.length).toBe(Math.ceil(bytes.length / (256 * 1024)))
    expect(seen.at(-1)).toEqual({ bytes: bytes.length, rows: 25_920 })
    expect(seen.every(({ rows }, i) => i === 0 || rows > seen[i - 1]!.rows)).toBe(true)
  })
})
