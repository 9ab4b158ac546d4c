import { describe, expect, it } from 'vitest'
import { CSV_LIMITS, rankingToCsv, rankCsv, readCsvDataset, readCsvDatasetSync, readCsvTraitsSync } from '../src/index.js'
import { cellsOf, engine, plan } from './small-engine.js'

const LONG = 'unit_code,unit_name,indicator_code,input_id,value'
const codesOf = (text: string) => readCsvDatasetSync(text, plan).issues.map(({ code, place }) => [code, place?.line])

describe('names that are keys of objects', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  it('are ordinary texts as headers, codes, ids, traits and values', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    for (const name of NAMES) {
      expect(codesOf(`${LONG},${name}\na,,1.11,given,5,x`)).toEqual([['file-header-unknown', 1]])
      expect(codesOf(`unit_code,${name},1.11\na,x,5`)).toEqual([['file-header-unknown', 1]])
      expect(codesOf(`unit_code,${name}/x,1.1/${name},1.11\na,x,x,5`)).toEqual([['indicator-unknown', 1], ['input-unknown', 1]])
      expect(codesOf(`${LONG}\na,,${name},given,5\na,,1.11,${name},5\na,,1.10,who,${name}`)).toEqual([
        ['indicator-unknown', 2],
        ['input-unknown', 3],
        ['value-unknown-option', 4],
      ])
      const traits = readCsvTraitsSync(`level,unit_code,traits\ncommune,${name},${name}\n`, plan)
      expect(traits.issues.map(({ code }) => code)).toEqual(['trait-unknown'])
      const dataset = readCsvDatasetSync(`${LONG}\n${name},,1.11,given,5\n`, plan, { traits })
      expect(cellsOf(dataset)).toMatchObject([{ code: name, traits: new Set() }])
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })
})

describe('a file with far more faults than are kept', () => {
  // 3,000 rows whose value is no number, then 2,000 without a code; 1,000 of each are kept.
  const text = `${LONG}\n${Array.from({ length: 3000 }, (_, i) => `u${String(i)},,1.11,given,x\n`).join('')}${',,1.11,given,5\n'.repeat(2000)}last,,1.11,given,5\n`

  it('is read to its end, and the others are counted by code', () => {
    const { issues, units } = readCsvDatasetSync(text, plan)
    expect([issues.length, units.length, units.at(-1)?.code]).toEqual([2001, 3001, 'last'])
    expect(issues.at(-1)).toMatchObject({ code: 'issues-left-out', severity: 'error', params: { total: 3000, codes: ['value-not-a-number: 2000', 'unit-code-missing: 1000'] } })
  })

  it('is told in full where the limits are raised', () => {
    const { issues } = readCsvDatasetSync(text, plan, { issueLimits: { each: 5000 } })
    expect([issues.length, issues.some(({ code }) => code === 'issues-left-out')]).toEqual([5000, false])
  })

  it('so is a file of traits', () => {
    const rows = Array.from({ length: 1500 }, (_, i) => `commune,u${String(i)},nowhere\n`).join('')
    const { issues } = readCsvTraitsSync(`level,unit_code,traits\n${rows}`, plan)
    expect([issues.length, issues.at(-1)?.params['codes']]).toEqual([1001, ['trait-unknown: 500']])
  })
})

describe('limits', () => {
  it('of columns: a header with 100,000 is refused', () => {
    const header = Array.from({ length: 100_000 }, (_, i) => `1.1/x${String(i)}`).join(',')
    expect(codesOf(`unit_code,${header}\na,1`)).toEqual([['file-too-large', 1]])
    expect(codesOf(`${LONG}\na,,1.11,given,5${','.repeat(100_000)}\nb,,1.11,given,5`)).toEqual([['file-too-large', 2]])
  })

  it('of a field: the row is not counted, the others are', () => {
    const text = `${LONG}\na,${'x'.repeat(5_000_000)},1.11,given,5\nb,"${'x'.repeat(40_000)}",1.11,given,5\nc,,1.11,given,5\n`
    expect(codesOf(text)).toEqual([['file-too-large', 2], ['file-too-large', 3]])
    expect(readCsvDatasetSync(text, plan).units.map(({ code }) => code)).toEqual(['c'])
  })

  it.each([
    ['bytes', 60, undefined],
    ['rows', 1, 3],
    ['units', 1, 3],
  ] as const)('of %s: nothing is half-read', (what, limit, line) => {
    const dataset = readCsvDatasetSync(`${LONG}\na,,1.11,given,5\nb,,1.11,given,5\n`, plan, { limits: { [what]: limit } })
    expect(dataset.units).toEqual([])
    expect(dataset.issues).toMatchObject([{ code: 'file-too-large', params: { what } }])
    expect(dataset.issues[0]?.place?.line).toBe(line)
  })

  it('stop a source that has no end', async () => {
    let given = 0
    let released = false
    async function* endless() {
      try {
        yield `${LONG}\na,,1.11,given,"`
        for (;;) {
          given += 1
          yield await Promise.resolve('x'.repeat(100_000))
        }
      } finally {
        released = true
      }
    }
    const dataset = await readCsvDataset(endless(), plan, { limits: { bytes: 1_000_000 } })
    expect(dataset.issues.map(({ code }) => code)).toContain('file-too-large')
    expect([dataset.units.length, given, released]).toEqual([0, 10, true])
  })

  it('are those of the README', () => {
    expect(CSV_LIMITS).toEqual({ bytes: 268_435_456, rows: 2_000_000, units: 100_000, columns: 4_096, fieldLength: 32_767 })
  })
})

describe('damaged text', () => {
  it('an unclosed quote at the end of the file costs its row only', () => {
    const text = `${LONG}\na,,1.11,given,5\nb,"Xã B,1.11,given,5\nc,,1.11,given,5\n`
    expect(codesOf(text)).toEqual([['file-row-unreadable', 3]])
    expect(readCsvDatasetSync(text, plan).units.map(({ code }) => code)).toEqual(['a', 'c'])
  })

  it('in the header refuses the file', () => {
    expect(codesOf('"unit_code,unit_name\na,b')).toEqual([['file-row-unreadable', 1]])
  })

  it('values are never taken for more than they are', () => {
    const values = ['1e3', '0x10', '１', '٣', ' ', '+1', '--1', '1.', '.5', 'Infinity', 'NaN', '=1+1', '1 000', 'null', '99999999999999999']
    const text = [LONG, ...values.map((value, i) => `u${String(i)},,1.11,given,${value}`)].join('\n')
    const dataset = readCsvDatasetSync(text, plan)
    expect(dataset.columns[4]?.status.filter((status) => status === 3)).toHaveLength(0)
    // The blank is empty, not wrong.
    expect(dataset.issues).toHaveLength(values.length - 1)
  })

  it('issues quote at most 60 characters of a cell', () => {
    const long = 'x'.repeat(30_000)
    const { issues } = readCsvDatasetSync(`${LONG}\n${long},,${long},${long},5\na,,1.11,${long},5\na,,1.10,who,${long}\n`, plan)
    expect(issues).toHaveLength(3)
    for (const { code, params, indicator, input, place } of issues) {
      expect(JSON.stringify([code, params, indicator, input, place]).length).toBeLessThan(700)
    }
  })

  it('names that look like formulas are kept, and escaped only for Excel', () => {
    const text = `${LONG}\n-a,"=cmd|' /C calc'!A0",1.11,given,5\n`
    const result = rankCsv(text, { engine, index: 'test/commune', traits: 'level,unit_code,traits\ncommune,-a,\n' })
    expect(result.units[0]).toMatchObject({ code: '-a', name: "=cmd|' /C calc'!A0" })
    expect(rankingToCsv(result)).toContain(",-a,=cmd|' /C calc'!A0,")
    expect(rankingToCsv(result, { profile: 'excel-vi' })).toContain(";'-a;'=cmd|' /C calc'!A0;")
  })
})
