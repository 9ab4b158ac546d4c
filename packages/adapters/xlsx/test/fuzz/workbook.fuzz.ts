import { describe, expect, test } from 'vitest'
import { collectForms, formWriter, type ReadSheet, readWorkbook, workbookReader } from '../../src/index.js'
import { plan } from '../collect/small-index.js'
import { sheetBytes } from '../data/sheet-bytes.js'
import { partsOf } from '../workbook/parts-of.js'
import { zipOf } from '../workbook/zip-of.js'
import { type Random, randomOf } from './random.js'
import { BRACKET_GONE, HARMFUL, HARMLESS, type Mutation, NO_NUMBER, type Parts } from './workbook-mutations.js'

const TURNS = Number(process.env['DTI_FUZZ_TURNS'] ?? 400)
const SEED = Number(process.env['DTI_FUZZ_SEED'] ?? 1)
const SLOW_MS = 10_000

const pack = (parts: Parts) => zipOf([...parts].map(([name, data]) => ({ name, data })))

/** A sheet of figures and a form with figures in it, as their parts. */
async function bases(): Promise<readonly Parts[]> {
  const unit = { code: 'u1', name: 'Xã Một', parent: null, traits: null }
  const form = await formWriter(plan, { definitionDigest: 'd', period: '2026' })(unit, new Map<number, string | number>([[0, 12], [1, 48], [2, 'Có'], [4, 62.5]]))
  const day = new Date(Date.UTC(2026, 2, 1))
  const sheet = await sheetBytes(
    ['unit_code', '1.1/online', '1.1/total', '1.2/done', 'Ghi chú'],
    ['00123', 30, 48, true, 'Phường “Trần & Phú” <1>'],
    ['00124', 12.5, 1e21, false, day],
    ['00125', { formula: 'B2*2', formulaResult: 60, value: 60, type: 'formula' }, 0, true, { value: 0.85, type: 'number', style: { numFmt: '0.0%' } }],
  )
  return [await partsOf(sheet), await partsOf(form)]
}

/** Reads one file after another, each of which differs little from the one before. */
const readNext = workbookReader()

/** Reads, and fails for a throw, for a file that takes too long, and where a reader that knows other files says something else. */
async function read(bytes: Uint8Array): Promise<{ readonly ok: boolean; readonly issues: number; readonly sheets: readonly ReadSheet[] }> {
  const start = performance.now()
  const { ok, issues, sheets } = await readWorkbook(bytes)
  expect(performance.now() - start).toBeLessThan(SLOW_MS)
  expect(await readNext(bytes)).toEqual({ ok, issues, sheets })
  expect(ok).toBe(issues.length === 0)
  return { ok, issues: issues.length, sheets }
}

/** The figures of a form; null where it is refused with an error. */
async function collected(bytes: Uint8Array): Promise<unknown> {
  const { forms, dataset } = await collectForms([{ name: 'a.xlsx', bytes }], plan, { definitionDigest: 'd', period: '2026' })
  if (forms.length === 0) expect(dataset.issues.some(({ severity }) => severity === 'error')).toBe(true)
  return forms.length === 0 ? null : dataset.columns.map(({ values, status }) => [[...values], [...status]])
}

/** Runs a turn and names it where it fails, so that it can be run again alone. */
async function turns(check: (parts: Parts, random: Random, name: (text: string) => void) => Promise<void>): Promise<void> {
  const all = await bases()
  for (let turn = 0; turn < TURNS; turn += 1) {
    const random = randomOf(SEED * 1_000_003 + turn)
    let what = ''
    try {
      await check(random.pick(all), random, (text) => {
        what = text
      })
    } catch (error) {
      throw new Error(`seed ${String(SEED)}, turn ${String(turn)}, ${what}`, { cause: error })
    }
  }
}

function apply(list: Readonly<Record<string, Mutation>>, parts: Parts, random: Random, name: (text: string) => void): Parts | undefined {
  const id = random.pick(Object.keys(list))
  name(id)
  return list[id]?.(parts, random)
}

describe('mutated workbooks', () => {
  test('every mutation changes something in one of the files', async () => {
    const all = await bases()
    const text = (parts: Parts | undefined) => JSON.stringify([...(parts ?? [])])
    const idle = Object.entries({ ...HARMLESS, ...HARMFUL, 'no number': NO_NUMBER }).filter(([, mutate]) =>
      all.every((base) => Array.from({ length: 20 }, (_, i) => mutate(base, randomOf(i + 1))).every((parts) => parts === undefined || text(parts) === text(base))),
    )
    expect(idle.map(([name]) => name)).toEqual([])
  })

  test('what changes nothing is read the same, up to four changes at once', () =>
    turns(async (base, random, name) => {
      let parts = base
      const names: string[] = []
      for (let i = 0; i <= random.below(4); i += 1) {
        parts = apply(HARMLESS, parts, random, (text) => names.push(text)) ?? parts
        name(names.join(', '))
      }
      const bytes = pack(parts)
      expect((await read(bytes)).sheets).toEqual((await read(pack(base))).sheets)
      expect(await collected(bytes)).toEqual(await collected(pack(base)))
    }))

  test('what says two things or nothing is refused', () =>
    turns(async (base, random, name) => {
      const parts = apply(HARMFUL, base, random, name)
      if (!parts) return
      const { ok } = await read(pack(parts))
      expect(ok).toBe(false)
    }))

  test('a bracket that is gone: the same or refused', () =>
    turns(async (base, random) => {
      const { ok, sheets } = await read(pack(BRACKET_GONE(base, random) ?? base))
      if (ok) expect(sheets).toEqual((await read(pack(base))).sheets)
    }))

  test('digits that are no number make their own cell an error, and no other', () =>
    turns(async (base, random) => {
      const parts = NO_NUMBER(base, random)
      if (!parts) return
      const [before, after] = [await read(pack(base)), await read(pack(parts))]
      const changed = after.sheets.flatMap((sheet, i) => [...sheet.cells.values()].filter((cell) => JSON.stringify(cell) !== JSON.stringify(before.sheets[i]?.cells.get(cell.address))))
      expect([after.ok, changed.map(({ value }) => value?.kind)]).toEqual([true, ['error']])
    }))

  test('bytes of the archive changed, cut off or repeated: the same or refused', () =>
    turns(async (base, random, name) => {
      const bytes = pack(base)
      const place = random.below(bytes.length)
      const broken = bytes.slice()
      const how = random.below(3)
      name(`${['byte', 'end', 'repeat'][how] ?? ''} at ${String(place)}`)
      if (how === 0) broken[place] = (broken[place] ?? 0) ^ (1 << random.below(8))
      const changed = how === 1 ? broken.subarray(0, place) : how === 2 ? new Uint8Array([...broken.subarray(0, place), ...broken.subarray(Math.max(0, place - 50))]) : broken
      const after = await read(changed)
      if (after.ok) expect(after.sheets).toEqual((await read(bytes)).sheets)
    }))
})
