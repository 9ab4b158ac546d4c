import { compareCodes } from '@dti-vn/sdk'
import type { AnnexRow } from './annex-row.js'

/** The rows with numbers under one Roman numeral or letter, and the codes of the groups around them from outside; none before the first group. */
interface Section {
  readonly path: readonly string[]
  readonly rows: AnnexRow[]
}

/**
 * A table that numbers 1, 2, 3 afresh under each group has several rows of the same code. There every number gets the code of its group, I.1, and
 * keeps the printed one in `unqualified`; a table where fewer than two groups begin with 1 stays as it is. A number repeated inside a group stays repeated.
 */
export function qualifyCodes(rows: readonly AnnexRow[]): readonly AnnexRow[] {
  const grouped = sectionsOf(rows).filter(({ path, rows: own }) => path.length > 0 && own.length > 0)
  if (grouped.filter(beginsAfresh).length < 2) return rows
  const names = qualifiers(grouped.map(({ path }) => path))
  const nameOf = new Map(grouped.flatMap((section, i) => section.rows.map((row) => [row, names[i] ?? ''] as const)))
  return rows.map((row) => {
    const name = nameOf.get(row)
    return name === undefined ? row : { ...row, code: { ...row.code, code: `${name}.${row.code.code}` }, unqualified: row.code.code }
  })
}

function sectionsOf(rows: readonly AnnexRow[]): readonly Section[] {
  const sections: Section[] = [{ path: [], rows: [] }]
  let letter: string | undefined
  for (const row of rows) {
    const { code, form } = row.code
    if (form === 'letter') letter = code
    if (form === 'letter' || form === 'roman') sections.push({ path: form === 'letter' || letter === undefined ? [code] : [letter, code], rows: [] })
    else sections.at(-1)?.rows.push(row)
  }
  return sections
}

/** True when the numbers of a group begin with 1 or 1, 2. One row 1.1 alone may as well be a slip for 2.1. */
function beginsAfresh({ rows }: Section): boolean {
  const depth = rows[0]?.code.depth ?? 0
  const [first, second] = rows.filter((row) => row.code.depth === depth).map(({ code }) => code.code)
  if (first === undefined || !/^1(?:\.1)*$/.test(first)) return false
  return second === undefined ? depth === 1 : second === `${first.slice(0, -1)}2`
}

/**
 * What stands before the numbers of each group: its own code where that tells the groups apart, else those of the groups around it too. Codes sort as
 * texts, in which IX stands before V: where that would break the order, Roman numerals are written by their value.
 */
function qualifiers(paths: readonly (readonly string[])[]): readonly string[] {
  const own = paths.map((path) => path.slice(-1))
  const used = new Set(own.map(([code]) => code)).size === own.length ? own : paths
  const write = (part: (code: string) => string) => used.map((path) => path.map(part).join('.'))
  const printed = write((code) => code)
  const isOrdered = printed.every((name, i) => i === 0 || compareCodes(printed[i - 1] ?? '', name) <= 0)
  return isOrdered ? printed : write((code) => (/^[IVXL]+$/.test(code) ? String(romanValue(code)) : code))
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

function romanValue(code: string): number {
  const values = Array.from(code, (sign) => ROMAN_VALUES[sign] ?? 0)
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0)
}
