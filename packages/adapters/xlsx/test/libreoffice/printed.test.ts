import { describe, expect, test } from 'vitest'
import { collectForms, formLayout, formWriter, readWorkbook } from '../../src/index.js'
import { optionWords } from '../../src/form/option-words.js'
import { LEVELS, planOfLevel } from '../form/plan-of-level.js'
import { HAS_OFFICE, recalculate, WHY_SKIPPED } from './office.js'

const definitionDigest = 'd'

/** A figure for every third input is left out; numbers have quarters, which every program keeps. */
function figuresOf(plan: ReturnType<typeof planOfLevel>, seed: number): ReadonlyMap<number, string | number> {
  return new Map(
    plan.columns.flatMap((input, column) => {
      if ((column + seed) % 3 === 0) return []
      const words = optionWords(input)
      return [[column, words?.[(column + seed) % words.length]?.word ?? (input.definition.type === 'integer' ? column + seed : Math.min(column / 4, input.definition.max ?? Infinity))] as const]
    }),
  )
}

describe.skipIf(!HAS_OFFICE)(`LibreOffice${WHY_SKIPPED}`, () => {
  test('forms printed for many units come back whole from it, of every level', { timeout: 500_000 }, async () => {
    const made = new Map<string, Uint8Array>()
    for (const level of LEVELS) {
      const plan = planOfLevel(level)
      const traits = new Set(plan.traits)
      const write = formWriter(plan, { definitionDigest, period: plan.definition.valid.from.slice(0, 4) })
      for (const i of [1, 2, 3]) {
        const unit = { code: `0${String(i)}8070`, name: `Xã Đức Lạng ${String(i)}`, parent: null, traits }
        made.set(`${level}-${String(i)}.xlsx`, await write(unit, i === 1 ? undefined : figuresOf(plan, i)))
      }
    }
    const saved = recalculate(made)
    expect([...saved.keys()].sort()).toEqual([...made.keys()].sort())
    for (const level of LEVELS) {
      const plan = planOfLevel(level)
      for (const i of [1, 2, 3]) {
        const name = `${level}-${String(i)}.xlsx`
        const bytes = saved.get(name) ?? new Uint8Array()
        const figures = i === 1 ? new Map<number, string | number>() : figuresOf(plan, i)
        const { forms, dataset } = await collectForms([{ name, bytes }], plan, { definitionDigest })
        expect(dataset.issues.filter(({ code }) => code.startsWith('form-') || code.startsWith('workbook-'))).toEqual([])
        expect(forms[0]).toMatchObject({ unit: `0${String(i)}8070`, name: `Xã Đức Lạng ${String(i)}` })
        const [sheet] = (await readWorkbook(bytes)).sheets
        // What stands in the cells is what was put there, cell by cell, in the saved file.
        const cells = formLayout(plan).inputs.map(({ cell, column }) => [column, sheet?.cells.get(cell)?.value] as const)
        expect(cells.flatMap(([column, value]) => (value ? [[column, value.kind === 'text' ? value.text : value.kind === 'number' ? value.number : value]] : []))).toEqual([...figures])
      }
    }
  })
})
