import { describe, expect, test } from 'vitest'
import { type FormFigures, type FormUnit, formWorkbook, formWriter, readWorkbook, writeForm, writeWorkbook } from '../../src/index.js'
import { optionWords } from '../../src/form/option-words.js'
import { plan as smallPlan } from '../collect/small-index.js'
import { partsOf } from '../workbook/parts-of.js'
import { LEVELS, planOfLevel } from './plan-of-level.js'

const identity = { definitionDigest: 'sha256:0', period: '2024' }
const unit = (code: string, name: string | null, ...traits: readonly string[]): FormUnit => ({ code, name, parent: null, traits: new Set(traits) })

/**
 * Every cell of every sheet, the looks of each cell and row, and all other parts. How texts and styles are numbered does not count, nor that the library leaves the
 * extent of a sheet in it.
 */
async function meaning(bytes: Uint8Array): Promise<unknown> {
  const { sheets, issues } = await readWorkbook(bytes)
  expect(issues).toEqual([])
  const parts = new Map(await partsOf(bytes))
  const look = looksOf(parts.get('xl/styles.xml') ?? '')
  const looks = [...parts].sort().flatMap(([path, xml]) => {
    if (!path.startsWith('xl/worksheets/')) return []
    const rows = Array.from(xml.matchAll(/<row ([^>]*)>(.*?)<\/row>/gs), ([, row = '', cells = '']) => [
      attributes(row), Array.from(cells.matchAll(/<c r="(\w+)"(?:[^>]* s="(\d+)")?/g), ([, cell, style]) => `${cell ?? ''} ${style === undefined ? '' : look(Number(style))}`),
    ])
    return [[path, rows, xml.replace(/<dimension [^>]*\/>/, '').replace(/<sheetData.*<\/sheetData>|<sheetData\/>/s, '')]]
  })
  const conditional = /<dxfs.*<\/dxfs>/s.exec(parts.get('xl/styles.xml') ?? '')?.[0]
  const others = [...parts].filter(([path]) => !/worksheets|sharedStrings|styles/.test(path))
  return { sheets, looks, conditional, others }
}

/** Height and visibility of a row, in one order. */
function attributes(row: string): string[] {
  return row.split(' ').filter((one) => !one.startsWith('spans')).sort()
}

/** What the number of a style stands for. */
function looksOf(styles: string): (number: number) => string {
  const list = (name: string, item: string) => (new RegExp(`<${name}[ >].*?</${name}>`, 's').exec(styles)?.[0] ?? '').match(new RegExp(`<${item}(?: [^>]*)?/>|<${item}[ >].*?</${item}>`, 'gs')) ?? []
  const formats = new Map(list('numFmts', 'numFmt').map((one) => [/numFmtId="(\d+)"/.exec(one)?.[1], one.replace(/numFmtId="\d+"/, '')]))
  const of = { fontId: list('fonts', 'font'), fillId: list('fills', 'fill'), borderId: list('borders', 'border') }
  return (number) => {
    const xf = list('cellXfs', 'xf')[number] ?? 'none'
    return xf.replace(/(fontId|fillId|borderId)="(\d+)"/g, (_, name: keyof typeof of, i: string) => of[name][Number(i)] ?? '?').replace(/numFmtId="(\d+)"/, (whole, i: string) => formats.get(i) ?? whole)
  }
}

type SomePlan = ReturnType<typeof planOfLevel>

function figuresOf(plan: SomePlan, seed: number): FormFigures {
  return new Map(plan.columns.flatMap((input, column) => {
    const words = optionWords(input)
    const number = (column * 7919 + seed * 104_729) % 1000
    if (number < 200) return []
    return [[column, number < 250 ? 'NA' : (words?.[number % words.length]?.word ?? number / 4)] as const]
  }))
}

describe('forms that are printed are those that are made one by one', () => {
  test.each(LEVELS)('%s', async (level) => {
    const plan = planOfLevel(level)
    const period = '2023'
    const write = formWriter(plan, { ...identity, period })
    const traits = [...new Set(plan.indicators.flatMap(({ trait }) => trait ?? []))]
    const units = [unit('18070', 'Phường Trần Phú'), unit('18073', 'Xã Đức Lạng', ...traits), unit('18074', null, ...traits.slice(1)), unit('1', 'Sở Kế hoạch – Đầu tư (mới)', ...traits)]
    for (const [seed, one] of units.entries()) {
      for (const figures of [undefined, figuresOf(plan, seed)]) {
        const printed = await write(one, figures)
        expect(await meaning(printed)).toEqual(await meaning(await writeWorkbook(formWorkbook(plan, one, { ...identity, period }, { figures }))))
      }
    }
    expect(await write(units[1] ?? unit('', null))).toEqual(await writeForm(plan, units[1] ?? unit('', null), { ...identity, period }))
  }, 60_000)

  test.each(['Xã "A"', 'Xã A&B', 'Xã <A>', '#N/A', ' Xã A', 'Xã A ', 'Xã  A', '_x0041_', 'Xã\nA', 'x'.repeat(400), '', "Xã A'", 'Xã\u0000A', '💡'])('a name that needs care: %j', async (name) => {
    const identity26 = { ...identity, period: '2026' }
    const write = formWriter(smallPlan, identity26)
    await write(unit('u1', 'Xã B'))
    expect(await meaning(await write(unit('u2', name)))).toEqual(await meaning(await writeWorkbook(formWorkbook(smallPlan, unit('u2', name), identity26))))
  })

  test('figures that no cell asks for are written too', async () => {
    const identity26 = { ...identity, period: '2026' }
    const figures: FormFigures = new Map<number, string | boolean>([[0, '1.234,5 '], [1, true]])
    expect(await meaning(await formWriter(smallPlan, identity26)(unit('u1', 'Xã B'), figures))).toEqual(await meaning(await writeWorkbook(formWorkbook(smallPlan, unit('u1', 'Xã B'), identity26, { figures }))))
    await expect(formWriter(smallPlan, identity26)(unit('u1', 'Xã B'), new Map([[0, Number.NaN]]))).rejects.toThrow(RangeError)
  })
})
