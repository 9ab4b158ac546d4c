import { describe, expect, test } from 'vitest'
import { type FormFigures, type FormUnit, formWorkbook, formWriter, optionWords, readWorkbook, writeForm, writeWorkbook } from '../../src/index.js'
import { plan as smallPlan } from '../collect/small-index.js'
import { partsOf } from '../workbook/parts-of.js'
import { LEVELS, planOfLevel } from './plan-of-level.js'

const identity = { definitionDigest: 'sha256:0', period: '2024' }
const unit = (code: string, name: string | null, ...traits: readonly string[]): FormUnit => ({ code, name, parent: null, traits: new Set(traits) })

/**
 * Every cell of every sheet, and all other parts, the form sheet with its looks among them; with the texts of cells in them, so that how texts are numbered does not
 * count. Of the sheets that nobody sees, which have no looks, the cells are all there is.
 */
async function meaning(bytes: Uint8Array): Promise<unknown> {
  const { sheets, issues } = await readWorkbook(bytes)
  expect(issues).toEqual([])
  const parts = new Map(await partsOf(bytes))
  const texts = (parts.get('xl/sharedStrings.xml') ?? '').match(/<si>.*?<\/si>/gs) ?? []
  for (const path of ['xl/sharedStrings.xml', ...[2, 3, 4].map((i) => `xl/worksheets/sheet${String(i)}.xml`)]) parts.delete(path)
  const others = [...parts].map(([path, xml]) => [path, xml.replace(/(t="s"[^>]*><v>)(\d+)/g, (_, cell: string, i: string) => `${cell}${(texts[Number(i)] ?? '?').replace(' xml:space="preserve"', '')}`)])
  return { sheets, others }
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
