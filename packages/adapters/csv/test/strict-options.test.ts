import { describe, expect, test } from 'vitest'
import { MisuseError } from '@dti-vn/sdk'
import { indicatorsToCsv, rankCsv, rankCsvStream, rankingToCsv, readCsvAppraisalsSync, readCsvDatasetSync, readCsvRecords, readCsvTraitsSync } from '../src/index.js'
import { engine, sampleBytes } from './sample-engine.js'

const plan = engine.plan('qd2878/commune')
const bytes = sampleBytes('unit-traits')
const result = engine.score('qd2878/commune', [{ code: '18070', traits: [], values: {} }])

async function refusal(action: () => unknown): Promise<string> {
  try {
    await action()
  } catch (error) {
    if (MisuseError.isInstance(error)) return error.message
    throw error
  }
  return 'accepted'
}

describe('options of the CSV calls are strict', () => {
  test.each([
    [{ profil: 'data' }, '"profil"; nearest: profile.'],
    [{ profile: 'excel' }, '"profile": no "excel"'],
    [{ layout: 'tall' }, 'long, wide'],
    [{ limits: { row: 5 } }, '"row"; nearest: rows.'],
    [{ datastatus: 'illustrative' }, '"datastatus"; nearest: dataStatus.'],
    [{ dataStatus: 'fake' }, 'reported, illustrative'],
  ])('rankCsv refuses %j', async (wrong, said) => {
    const options = { engine, index: 'qd2878/commune', traits: bytes, ...wrong } as never
    expect(await refusal(() => rankCsv(bytes, options))).toContain(said)
    expect(await refusal(() => rankCsvStream([bytes], options))).toContain(said)
  })

  test('readers and writers refuse what they do not read', async () => {
    const wrong = { profiles: 'data' } as never
    for (const call of [
      () => readCsvDatasetSync(bytes, plan, wrong),
      () => readCsvTraitsSync(bytes, plan, wrong),
      () => readCsvRecords(bytes, wrong),
      () => readCsvAppraisalsSync(bytes, wrong),
      () => rankingToCsv(result, wrong),
      () => indicatorsToCsv(result, wrong),
    ]) expect(await refusal(call)).toContain('"profiles"; nearest: profile.')
    for (const write of [rankingToCsv, indicatorsToCsv]) expect(await refusal(() => write(result, { profile: 'excel-vi', language: 'fr' as never }))).toContain('"language": no "fr"')
    expect(await refusal(() => rankingToCsv(result, { within: 'nonsense' as never }))).toContain('all, parent')
    expect(await refusal(() => rankingToCsv(result, { profile: 'excel-vi', language: 'en', notice: false, within: 'all' }))).toBe('accepted')
  })
})
