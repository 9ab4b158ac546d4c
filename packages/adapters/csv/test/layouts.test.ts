import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CSV_PROFILES, readCsvDataset, readCsvDatasetSync, wideHeader, type CsvProfile } from '../src/index.js'
import { writeCsv, type CsvCell } from '../src/write-csv.js'
import { sampleBytes, engine as sampleEngine } from './sample-engine.js'
import { cut } from './record-lists.js'
import { cellsOf, plan } from './small-engine.js'

/** Units with a value for every input; null for one that is left out. Names hold what CSV makes hard. */
const hard = fc.constantFrom('Xã', ' ', '"', ';', ',', '\n', '\r\n', 'ộ', '=', '1')
const name = fc.string({ unit: hard, maxLength: 6 }).map((text) => `P${text}.`)
const code = fc.stringMatching(/^[A-Za-z0-9.-]{1,6}$/).map((text) => `u${text}`)
const decimal = fc.double({ min: 0, max: 10, noNaN: true }).map((number) => Math.round(number * 1e6) / 1e6)
const value = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), decimal, fc.constant(null))
const unit = fc.record({ code, name, values: fc.array(value, { minLength: 5, maxLength: 5 }) })
const unitList = fc.uniqueArray(unit, { selector: (one) => one.code, minLength: 1, maxLength: 5 })
type Units = typeof unitList extends fc.Arbitrary<infer T> ? T : never
const profile = fc.constantFrom<CsvProfile>('data', 'excel-vi')

function longRows(units: Units): CsvCell[][] {
  const rows = units.flatMap((one) =>
    plan.columns.map((input, i) => {
      const indicator = plan.indicators[input.indicator]!.definition.code
      return [one.code, one.name, indicator, input.definition.id, one.values[i]!]
    }),
  )
  return [['unit_code', 'unit_name', 'indicator_code', 'input_id', 'value'], ...rows]
}

function wideRows(units: Units): CsvCell[][] {
  const header = ['unit_code', 'unit_name', ...plan.columns.map((input) => wideHeader(plan, input))]
  return [header, ...units.map((one) => [one.code, one.name, ...one.values])]
}

describe('layouts and profiles', () => {
  it('long and wide files of the same values are the same data set', () => {
    fc.assert(
      fc.property(unitList, profile, (units, of) => {
        const long = readCsvDatasetSync(writeCsv(longRows(units), of), plan, { profile: of })
        const wide = readCsvDatasetSync(writeCsv(wideRows(units), of), plan, { profile: of })
        expect(cellsOf(wide)).toEqual(cellsOf(long))
      }),
    )
  })

  it('what is written under a profile is read back under it: no value and no name changes', () => {
    fc.assert(
      fc.property(unitList, profile, (units, of) => {
        const dataset = readCsvDatasetSync(writeCsv(wideRows(units), of), plan, { profile: of })
        expect(dataset.units.map((one) => [one.code, one.name])).toEqual(units.map((one) => [one.code, one.name]))
        const numbers = plan.columns.filter(({ definition }) => definition.type === 'integer' || definition.type === 'number')
        for (const { column } of numbers) {
          const { status, values } = dataset.columns[column]!
          expect(units.map((_, i) => (status[i] === 1 ? null : values[i]))).toEqual(units.map((one) => one.values[column]))
        }
      }),
    )
  })

  it('a file cut anywhere, in characters and in quotes, is the same data set', async () => {
    await fc.assert(
      fc.asyncProperty(unitList, profile, fc.array(fc.nat(5000), { maxLength: 12 }), async (units, of, positions) => {
        const text = writeCsv(longRows(units), of)
        const bytes = new TextEncoder().encode(text)
        const ends = [...positions.map((at) => at % bytes.length), bytes.length].sort((a, b) => a - b)
        const pieces = ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end))
        const whole = readCsvDatasetSync(bytes, plan, { profile: of })
        expect(await readCsvDataset(pieces, plan, { profile: of })).toEqual(whole)
        expect(await readCsvDataset(cut(text, positions), plan, { profile: of })).toEqual(whole)
        const stream = new Blob([bytes]).stream()
        expect(await readCsvDataset({ getReader: () => stream.getReader() }, plan, { profile: of })).toEqual(whole)
      }),
      { numRuns: 50 },
    )
  })

  it('the order of columns does not matter', () => {
    const text = 'unit_code,indicator_code,input_id,value\na,1.11,given,5\n'
    const other = 'value,unit_code,input_id,indicator_code\n5,a,given,1.11\n'
    expect(readCsvDatasetSync(other, plan)).toEqual(readCsvDatasetSync(text, plan))
  })

  it('the profile excel-vi reads decimal commas and points between thousands, and nothing else', () => {
    const text = 'unit_code;indicator_code;input_id;value\na;1.11;given;7,5\na;1.1;total;1.234\nb;1.11;given;7.5\nb;1.1;total;12.34\n'
    const dataset = readCsvDatasetSync(text, plan, { profile: 'excel-vi' })
    expect(cellsOf(dataset)).toMatchObject([{ cells: { '1.11/given': [3, 7.5], '1.1/total': [3, 1234] } }, {}])
    expect(dataset.issues.map((issue) => [issue.code, issue.place?.line, issue.unit])).toEqual([
      ['value-not-a-number', 4, 'b'],
      ['value-not-a-number', 5, 'b'],
    ])
  })

  it('the shipped sample of communes turned wide is the same data set', () => {
    const communes = sampleEngine.plan('qd2878/commune')
    const rows = new TextDecoder().decode(sampleBytes('commune')).trimEnd().split('\n').slice(1).map((line) => line.split(','))
    const units = new Map<string, string[]>()
    const columns = new Map(communes.columns.map((input, i) => [wideHeader(communes, input), i + 2]))
    for (const [unitCode, unitName, indicator, input, given] of rows) {
      const row = units.get(unitCode!) ?? [unitCode!, unitName!, ...Array.from(columns, () => '')]
      row[columns.get(`${indicator!}/${input!}`)!] = given!
      units.set(unitCode!, row)
    }
    const wide = writeCsv([['unit_code', 'unit_name', ...columns.keys()], ...units.values()], 'data')
    expect(readCsvDatasetSync(wide, communes)).toEqual(readCsvDatasetSync(sampleBytes('commune'), communes))
  })

  it('profiles are what the README says', () => {
    expect(CSV_PROFILES).toEqual({
      data: { delimiter: ',', numberStyle: 'data', decimal: '.', bom: false, lineEnd: '\n', escapeFormulas: false },
      'excel-vi': { delimiter: ';', numberStyle: 'vi', decimal: ',', bom: true, lineEnd: '\r\n', escapeFormulas: true },
    })
  })
})
