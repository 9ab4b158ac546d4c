import type { ScoreResult } from '@dti-vn/sdk'
import { fail, failIfAny } from '../assert/failure.js'
import type { SinkCapabilities } from './capabilities.js'

/** The cells of an output, row by row, as texts. */
export type Cells = readonly (readonly string[])[]

/** Fails unless the figures of every unit stand in a row with its code, printed exactly. */
export function checkFigures(result: ScoreResult, cells: Cells, format: string, { figures, decimalComma }: SinkCapabilities): void {
  const print = (value: number) => (decimalComma.includes(format) ? String(value).replace('.', ',') : String(value))
  failIfAny(
    result.units.flatMap(({ code, points, score, indicators }) => {
      const rows = cells.filter((row) => row.includes(code))
      if (rows.length === 0) return [`The unit ${code} is not in the output: codes are text and keep their zeros.`]
      const expected = [
        ...(figures.includes('points') ? [['points', points] as const] : []),
        ...(figures.includes('score') && score !== null ? [['score', score] as const] : []),
        ...(figures.includes('indicators') ? Object.entries(indicators).map(([id, cell]) => [`points of ${id}`, cell.points] as const) : []),
      ]
      return expected
        .filter(([, value]) => !rows.some((row) => row.includes(print(value))))
        .map(([what, value]) => `The ${what} of unit ${code}, ${print(value)}, are not in its row${rows.length > 1 ? 's' : ''}: ${JSON.stringify(rows)}.`)
    }),
  )
}

/** Fails unless every text stands somewhere in the output. */
export function checkTexts(cells: Cells, texts: readonly string[], why: string): void {
  const all = cells.flat()
  failIfAny(texts.filter((text) => !all.some((cell) => cell.includes(text))).map((text) => `The output does not say "${text}": ${why}`))
}

const FORMULA_START = /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/
const NUMBER = /^-?\d+([.,]\d+)?$/

/** Fails where a text that a spreadsheet takes for a formula is written as it is. */
export function checkEscaped(cells: Cells): void {
  const bare = cells.flat().find((cell) => FORMULA_START.test(cell) && !NUMBER.test(cell))
  if (bare !== undefined) fail(`The cell ${JSON.stringify(bare)} runs as a formula in a spreadsheet: put an apostrophe in front.`)
}

/** Fails where a text is changed although the format does not declare that it escapes. */
export function checkUnchanged(cells: Cells, texts: readonly string[]): void {
  const all = cells.flat()
  const changed = texts.find((text) => !all.includes(text))
  if (changed !== undefined) fail(`The name ${JSON.stringify(changed)} is not in the output as it was: declare the format in "escapesFormulas" if it escapes.`)
}
