import type { AnnexRow } from './annex-row.js'
import { addLettered } from './join-rows.js'

/**
 * What rows lettered a), b) … with points of their own are to the number above them: criteria of a group, each an indicator whose code begins with the group's, or the
 * cases of one scoring text. They are cases where one of them earns the whole maximum, as cases do, and their sum is another.
 */
export function settleLetters(rows: readonly AnnexRow[]): readonly AnnexRow[] {
  const settled: AnnexRow[] = []
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]
    if (!row) continue
    let end = i + 1
    while (rows[end]?.code.form === 'small-letter') end += 1
    const letters = rows.slice(i + 1, end)
    if (letters.length === 0 || row.code.form !== 'number') {
      settled.push(row)
      continue
    }
    if (areCases(row, letters)) settled.push(letters.reduce(addLettered, row))
    else settled.push(row, ...letters.map((letter) => ({ ...letter, code: { ...letter.code, code: `${row.code.code}.${letter.code.code}`, depth: row.code.depth + 1 } })))
    i = end - 1
  }
  return settled
}

function areCases(row: AnnexRow, letters: readonly AnnexRow[]): boolean {
  const whole = 'points' in row.points ? row.points.points : undefined
  const points = letters.map((letter) => ('points' in letter.points ? letter.points.points : Number.NaN))
  return whole !== undefined && points.includes(whole) && points.reduce((sum, one) => sum + one, 0) !== whole
}
