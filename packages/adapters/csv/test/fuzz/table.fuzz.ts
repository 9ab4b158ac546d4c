import { describe, expect, test } from 'vitest'
import { type CsvProfile, readCsvDatasetSync } from '../../src/index.js'
import { cellsOf, plan } from '../small-engine.js'
import { type Random, randomOf } from '../../../../core/test/contract/world/random.js'

const TURNS = Number(process.env['DTI_FUZZ_TURNS'] ?? 400)
const SEED = Number(process.env['DTI_FUZZ_SEED'] ?? 1)
const SLOW_MS = 5_000

type Records = readonly (readonly string[])[]

const LONG: Records = [
  ['unit_code', 'unit_name', 'indicator_code', 'input_id', 'value'],
  ['00123', 'Phường "Trần", Phú', '1.1', 'online', '30'],
  ['00123', 'Phường "Trần", Phú', '1.1', 'total', '48'],
  ['00123', 'Phường "Trần", Phú', '1.10', 'who', 'deputy'],
  ['00124', 'Xã Đức; Lạng', '1.9', 'cashless', 'true'],
  ['00124', 'Xã Đức; Lạng', '1.11', 'given', '7'],
]
const WIDE: Records = [
  ['unit_code', 'unit_name', '1.1/online', '1.1/total', '1.9/cashless', '1.10/who', '1.11/given'],
  ['00123', 'Phường "Trần", Phú', '30', '48', '', 'deputy', '5'],
  ['00124', 'Xã Đức; Lạng', '1', '2', 'true', 'head', 'NA'],
  ['00125', 'Xã\nhai dòng', '0', '7', 'false', '', '10'],
]
const BASES = [LONG, WIDE]

/** How records become text. */
interface Writing {
  readonly profile: CsvProfile
  readonly end: string
  readonly quoteAll: boolean
}

const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`

function written(records: Records, { profile, end, quoteAll }: Writing): string {
  const delimiter = profile === 'data' ? ',' : ';'
  const cell = (field: string) => (quoteAll || /[",;\r\n]/.test(field) ? quoted(field) : field)
  return records.map((record) => record.map(cell).join(delimiter)).join(end)
}

const PLAIN: Writing = { profile: 'data', end: '\n', quoteAll: false }
const utf8 = (text: string) => new TextEncoder().encode(text)

/** What is read, and whether anything was told; fails for a throw or a file that takes too long. */
function read(bytes: Uint8Array, profile: CsvProfile = 'data') {
  const start = performance.now()
  const dataset = readCsvDatasetSync(bytes, plan, { profile })
  expect(performance.now() - start).toBeLessThan(SLOW_MS)
  // The order in which units stand is that of the file.
  const units = cellsOf(dataset).map(({ traits: _, ...unit }) => unit).sort((a, b) => (a.code < b.code ? -1 : 1))
  return { units, told: dataset.issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code) }
}

/** Runs a turn and names it where it fails, so that it can be run again alone. */
function turns(check: (base: Records, random: Random) => void): void {
  for (let turn = 0; turn < TURNS; turn += 1) {
    const random = randomOf(SEED * 1_000_003 + turn)
    try {
      check(random.pick(BASES), random)
    } catch (error) {
      throw new Error(`seed ${String(SEED)}, turn ${String(turn)}`, { cause: error })
    }
  }
}

describe('mutated CSV files', () => {
  test('the files as they stand have nothing to be told', () => {
    for (const base of BASES) expect(read(utf8(written(base, PLAIN))).told).toEqual([])
  })

  test('byte order mark, line ends, quotes, delimiter of the profile, blank lines, empty columns, order of columns and rows: read the same', () =>
    turns((base, random) => {
      const { length } = base[0] ?? []
      const columns = random.shuffle(Array.from({ length }, (_, i) => i))
      const [head = [], ...rows] = base.map((record) => columns.map((i) => record[i] ?? ''))
      const more = random.int(0, 2)
      const records = [head, ...random.shuffle(rows)].map((record) => [...record, ...Array<string>(more).fill('')])
      const writing: Writing = { profile: random.pick(['data', 'excel-vi']), end: random.pick(['\n', '\r\n', '\r']), quoteAll: random.int(0, 1) === 0 }
      const tail = random.pick(['', writing.end, writing.end.repeat(4), `${writing.end}  ${writing.end}`])
      const text = `${random.pick(['', '\ufeff'])}${written(records, writing)}${tail}`
      const after = read(utf8(text), writing.profile)
      expect(after.told).toEqual([])
      expect(after.units).toEqual(read(utf8(written(base, PLAIN))).units)
    }))

  test('the delimiter of the other profile, a column twice, a quote too many, bytes that are no UTF-8: told', () =>
    turns((base, random) => {
      const text = written(base, PLAIN)
      const bytes = utf8(text)
      switch (random.int(0, 3)) {
        case 0:
          expect(read(bytes, 'excel-vi').told).toContain('file-delimiter')
          break
        case 1: {
          const column = random.int(0, (base[0]?.length ?? 1) - 1)
          expect(read(utf8(written(base.map((record) => [...record, record[column] ?? '']), PLAIN))).told).not.toEqual([])
          break
        }
        case 2: {
          // After the first sign of a field that has no quotes.
          const places = [...text.matchAll(/(?<=(?:^|[,\n])[^",\n])(?=[^",\n]*(?:[,\n]|$))/g)].map(({ index }) => index)
          const place = random.pick(places)
          expect(read(utf8(`${text.slice(0, place)}"${text.slice(place)}`)).told).not.toEqual([])
          break
        }
        default: {
          const broken = bytes.slice()
          broken[random.int(0, bytes.length - 1)] = random.pick([0xc0, 0xff, 0xf8])
          expect(read(broken).told).toContain('file-encoding')
        }
      }
    }))

  test('a quote opened and not closed costs its row, and is told', () =>
    turns((base, random) => {
      const row = 1 + random.int(0, base.length - 1 - 1)
      const lines = base.map((record) => written([record], PLAIN))
      const text = lines.map((line, i) => (i === row ? `"${line}` : line)).join('\n')
      expect(read(utf8(text)).told).not.toEqual([])
    }))

  test('cut off at any byte: nothing is read that does not stand there', () =>
    turns((base, random) => {
      const bytes = utf8(written(base, PLAIN))
      const { units } = read(bytes)
      const cut = random.int(0, bytes.length - 1)
      const after = read(bytes.subarray(0, cut))
      const text = new TextDecoder().decode(bytes.subarray(0, cut))
      const whole = text.slice(0, text.lastIndexOf('\n') + 1)
      // All rows that are whole in the file that is left are read as before; only the last one may be shorter than it was.
      const kept = whole === '' || after.told.length > 0 ? [] : read(utf8(whole)).units
      for (const { code, cells } of kept) expect(after.units.find((one) => one.code === code)?.cells).toMatchObject(cells)
      for (const { code } of kept) expect(units.map((one) => one.code)).toContain(code)
    }))

  test('any byte changed: never a throw, never a wait', () =>
    turns((base, random) => {
      const bytes = utf8(written(base, PLAIN))
      for (let i = 0; i <= random.int(0, 3); i += 1) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255)
      read(bytes)
    }))
})
