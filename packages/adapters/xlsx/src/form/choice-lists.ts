import type { Plan } from '@dti-vn/sdk'
import type { WordPlace } from '../formula/word-input.js'
import { fixedAddress, onSheet } from '../workbook/address.js'
import type { SheetModel } from '../workbook/workbook-model.js'
import { FORM_WORDS } from './form-words.js'
import { FORM_SHEETS } from './machine-sheet.js'
import { optionWords } from './option-words.js'

/** The lists of a form: the hidden sheet that holds them, and where the words of each input stand. */
export interface ChoiceLists {
  readonly sheet: SheetModel
  /** By position among `plan.columns`; undefined for numbers. The range is what a list offers: the words and the one for "not applicable". */
  readonly places: readonly ({ readonly words: readonly WordPlace[]; readonly range: string } | undefined)[]
}

/** Puts each list once into column A, one after another. `true` has the number 1, `false` 0, options their position from 1. */
export function choiceLists(plan: Plan): ChoiceLists {
  const cells: string[] = []
  const known = new Map<string, number>()
  const places = plan.columns.map((input) => {
    const words = optionWords(input)
    if (!words) return undefined
    const list = [...words.map(({ word }) => word), FORM_WORDS.notApplicable]
    const id = JSON.stringify(list)
    const start = known.get(id) ?? cells.length + 1
    if (start > cells.length) cells.push(...list)
    known.set(id, start)
    const at = (row: number) => onSheet(FORM_SHEETS.lists, fixedAddress(row, 1))
    return {
      words: words.map(({ value }, i) => ({ formula: at(start + i), number: numberOf(input.definition.type, value, i) })),
      range: `${at(start)}:${fixedAddress(start + words.length, 1)}`,
    }
  })
  return { places, sheet: { name: FORM_SHEETS.lists, visibility: 'very-hidden', rows: cells.map((word) => ({ cells: [word] })) } }
}

function numberOf(type: string, value: string, position: number): number {
  if (type === 'boolean') return value === 'true' ? 1 : 0
  return position + 1
}
