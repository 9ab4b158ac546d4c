import { describe, expect, it } from 'vitest'
import { rankCsv, readCsvDatasetSync, readCsvTraitsSync } from '../src/index.js'
import { engine, plan } from './small-engine.js'

const DATA = 'unit_code,indicator_code,input_id,value\na,1.11,given,5\nb,1.11,given,6\n'
const HEADER = 'level,unit_code,unit_name,parent_code,traits'
const traitsOf = (text: string) => readCsvTraitsSync(text, plan, { file: 'traits.csv' })

describe('a traits file', () => {
  it('gives traits, parents and names; other levels are ignored, whatever they hold', () => {
    const others = 'district,b,,,sells_boats\ndistrict,b,,,x'
    const traits = traitsOf(`${HEADER}\ncommune,a,Xã A,436,has_markets; is_urban ;\n${others}\ncommune,c,,,\n`)
    expect(traits.issues).toEqual([])
    expect([...traits.units.keys()]).toEqual(['a', 'c'])
    const { units } = readCsvDatasetSync(DATA, plan, { traits })
    expect(units).toEqual([
      { code: 'a', name: 'Xã A', parent: '436', traits: new Set(['has_markets', 'is_urban']), listed: { name: 'Xã A', parent: '436' } },
      { code: 'b', name: null, parent: null, traits: null },
    ])
  })

  it('needs level, unit_code and traits, and no more', () => {
    expect(traitsOf('traits,unit_code,level\nhas_markets,a,commune').units.get('a')).toMatchObject({ name: null, parent: null })
    const issues = [{ code: 'file-header-missing', params: { column: 'level' } }]
    expect(traitsOf('unit_code,traits\na,has_markets')).toMatchObject({ refused: true, issues })
  })

  it('has the cell quoted in the profile excel-vi', () => {
    const traits = readCsvTraitsSync('level;unit_code;traits\r\ncommune;a;"has_markets;is_urban"\r\n', plan, { profile: 'excel-vi' })
    expect(traits.units.get('a')?.traits).toEqual(new Set(['has_markets', 'is_urban']))
  })

  it('reports unknown traits, repeated units and rows without a code, with place', () => {
    const traits = traitsOf(`${HEADER}\ncommune,a,,,has_market\ncommune,a,,,has_markets\ncommune,,,,has_markets\ncommune,d\n`)
    expect(traits.issues.map(({ code, place, unit, params }) => [code, place?.file, place?.line, unit, params['nearest']])).toEqual([
      ['trait-unknown', 'traits.csv', 2, 'a', ['has_markets']],
      ['file-row-duplicate', 'traits.csv', 3, 'a', undefined],
      ['unit-code-missing', 'traits.csv', 4, undefined, undefined],
      ['file-row-length', 'traits.csv', 5, 'd', undefined],
    ])
    expect(traits.units.get('a')?.traits).toEqual(new Set())
  })

  it('that is refused leaves nothing scored, and says why', () => {
    const result = rankCsv(DATA, { engine, index: 'test/commune', traits: Uint8Array.of(0xff, 0x41, 0x42), traitsFile: 'traits.csv' })
    expect(result.units).toEqual([])
    expect(result.issues).toMatchObject([{ code: 'file-encoding', place: { file: 'traits.csv' } }])
  })

  it('that is not given is misuse when the index uses traits', () => {
    expect(() => rankCsv(DATA, { engine, index: 'test/commune' })).toThrow(/uses traits/)
  })

  it('that lists only some units leaves a warning for the others', () => {
    const result = rankCsv(DATA, { engine, index: 'test/commune', traits: `${HEADER}\ncommune,a,,,\n` })
    expect(result.issues.filter(({ code }) => code === 'unit-without-traits').map(({ unit }) => unit)).toEqual(['b'])
  })
})

describe('levels in a traits file', () => {
  const levels = ['department', 'district', 'commune']
  const read = (rows: string, known: readonly string[] | undefined = levels) => readCsvTraitsSync(`${HEADER}\n${rows}`, plan, { file: 'traits.csv', levels: known })

  it('are recognised without regard to capitals and spaces', () => {
    const traits = read(' Commune ,a,,,\nCOMMUNE,b,,,\ncom mune,c,,,\nDistrict,d,,,\n')
    expect([[...traits.units.keys()], traits.issues]).toEqual([['a', 'b', 'c'], []])
  })

  it('that do not exist are an error, told once with the number of rows; the rows are not read', () => {
    const traits = read('commune,a,,,\ncomune,b,,,\ncomune,c,,,\n,d,,,\n')
    expect([...traits.units.keys()]).toEqual(['a'])
    expect(traits.issues).toMatchObject([
      { code: 'level-unknown', severity: 'error', place: { file: 'traits.csv', line: 3, column: 'level' }, params: { level: 'comune', rows: 2, nearest: ['commune'], known: levels } },
      { code: 'level-unknown', place: { line: 5 }, params: { level: '', rows: 1 } },
    ])
  })

  it('where the others are not known, only what is close to the own level is a mistake', () => {
    const traits = readCsvTraitsSync(`${HEADER}\nschool,a,,,\ncomune,b,,,\n`, plan)
    expect(traits.issues.map(({ params }) => params['level'])).toEqual(['comune'])
  })
})
