import type { AnnexRow } from './annex-row.js'
import { readCode, type ReadCode, splitCodeAndName } from './code-form.js'
import { foldText } from './plain-text.js'
import { codedRow, type RowView } from './row-view.js'

/** Makes rows of the groups that stand in a column of their own. */
export interface GroupCodes {
  /** The row of a group that begins in this row of the table. */
  readonly take: (view: RowView) => AnnexRow | undefined
  /** A group that has a row of its own begins. */
  readonly begin: (text: string) => void
}

/** A group begins where the cell of its column changes; one without a code gets the next Roman numeral, and the row says so. */
export function createGroupCodes(): GroupCodes {
  let current = ''
  let count = 0
  return {
    begin: (text) => {
      current = text
    },
    take: (view) => {
      const text = view.text('group')
      if (text === '' || foldText(text) === foldText(current)) return undefined
      current = text
      count += 1
      const split = splitCodeAndName(text)
      const code = split && readCode(split.code)
      const row = codedRow(view, split?.code ?? '', code ?? romanCode(count), split && code ? split.name : text)
      return {
        ...row,
        place: view.place('group'),
        codeIsNumber: false,
        printedPoints: '',
        points: { missing: 'blank' },
        scoring: '', evidence: '', source: '', note: '',
        remarks: code ? [] : [{ vi: `nhóm lấy từ cột riêng, không có mã; mã ${row.code.code} do phần mềm đặt`, en: `the group is in a column of its own without a code; ${row.code.code} was made for it` }],
      }
    },
  }
}

function romanCode(value: number): ReadCode {
  const tens = 'X'.repeat(Math.floor(value / 10))
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? ''
  return { code: `${tens}${ones}`, form: 'roman', depth: 1 }
}
