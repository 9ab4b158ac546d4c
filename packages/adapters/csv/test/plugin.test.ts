import { readFileSync } from 'node:fs'
import { createEngine, definePlugin, MisuseError, reportText } from '@dti-vn/sdk'
import { pluginTester, rowsOf, smallIndex, smallLevel, smallPlugin } from '@dti-vn/testing'
import { describe, expect, test } from 'vitest'
import { csvPlugin, indicatorsToCsv, rankCsv, rankingToCsv } from '../src/index.js'

const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
pluginTester(csvPlugin, { test, packageJson })

const small = definePlugin({ apiVersion: 1, id: 'small', version: '0.0.0', meta: { title: { vi: 'x' } }, setup: () => ({ levels: [smallLevel(['urban'])], indexes: [smallIndex({ trait: 'urban' })] }) })
const engine = createEngine({ plugins: [small(), csvPlugin()] })
const index = engine.index('small/index')
const long = 'unit_code,unit_name,indicator_code,input_id,value\na,Xã A,1.1,awarded,7.5\nb,Xã B,1.1,awarded,x\n'
const traits = new Map(['a', 'b'].map((code) => [code, { name: null, parent: null, traits: new Set(['urban']) }]))

describe('the source csv/table', () => {
  test('reads what rankCsv reads, with the same issues and places', async () => {
    const dataset = await engine.read('csv/table', long, { index, file: 'd.csv', traits })
    const byCall = rankCsv(long, { engine, index: index.id, file: 'd.csv', traits: 'level,unit_code,traits\nsmall,a,urban\nsmall,b,urban\n' })
    expect(JSON.stringify(engine.scoreDataset(index, dataset))).toBe(JSON.stringify(byCall))
    expect(dataset.issues).toMatchObject([{ code: 'value-not-a-number', unit: 'b', place: { file: 'd.csv', line: 3 } }])
  })

  test('takes its options, in the profile excel-vi and wide', async () => {
    const dataset = await engine.read('csv/table', 'unit_code;1.1/awarded\na;7,5\n', { index, traits, options: { profile: 'excel-vi', layout: 'wide' } })
    // 7.5 of 10, by hand
    expect(engine.scoreDataset(index, dataset).unit('a')?.score).toBe(75)
  })

  test('refuses unknown options, in both languages', async () => {
    const failed: unknown = await engine.read('csv/table', long, { index, options: { profil: 'data' } as never }).catch((error: unknown) => error)
    expect(MisuseError.isInstance(failed) && [failed.code, failed.text.vi, failed.text.en]).toEqual([
      'OPTIONS_INVALID',
      expect.stringMatching(/Tùy chọn của bộ đọc “csv\/table”: .*“profil”.*“profile”/),
      expect.stringMatching(/Options of the source "csv\/table": .*"profil".*to "profile"/),
    ])
  })

  test('a stream that breaks gives no units, and an issue that names the plugin', async () => {
    async function* broken() {
      yield 'unit_code,indicator_code,input_id,value\na,1.1,awarded,5\n'
      await Promise.reject(new Error('disk gone'))
    }
    const dataset = await engine.read('csv/table', broken(), { index })
    expect(dataset.units).toEqual([])
    expect(dataset.issues).toMatchObject([{ code: 'plugin-call-failed', severity: 'error', params: { plugin: 'csv@0.1.0', hook: 'read', message: 'disk gone' } }])
  })
})

describe('the reporters', () => {
  const result = createEngine({ plugins: [smallPlugin({ levels: [smallLevel()], indexes: [smallIndex()] })] }).score(smallIndex(), rowsOf({ a: { '1.1': { awarded: 5 } } }), { dataStatus: 'illustrative' })

  test('write what the functions write', async () => {
    expect(await reportText(engine.render('csv/ranking', result))).toBe(rankingToCsv(result))
    expect(await reportText(engine.render('csv/indicators', result, { language: 'en', options: { profile: 'excel-vi', notice: false } }))).toBe(
      indicatorsToCsv(result, { language: 'en', profile: 'excel-vi', notice: false }),
    )
  })

  test('ids and options are typed', () => {
    // @ts-expect-error: there is no such reporter
    expect(() => engine.render('csv/rank', result)).toThrow(/Use one of: csv\/ranking/)
    // @ts-expect-error: profile is one of two
    expect(() => engine.render('csv/ranking', result, { options: { profile: 'excel' } })).toThrow(/"profile" must be one of/)
  })
})
