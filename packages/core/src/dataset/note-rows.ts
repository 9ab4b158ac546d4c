import { makeRunIssue } from '../issues/make-run-issue.js'
import { CELL } from './cell.js'
import { excerpt } from '../text/clean-text.js'
import type { Dataset } from './dataset.js'
import type { UnitRegister } from './unit-register.js'

/** True for what people write below a table, a note, a source, a place and date, and what codes are not: words with white space between them, or a colon at the end. */
export function readsAsNote(code: string): boolean {
  return /\s|[:：]$/.test(code)
}

/**
 * The data set without the units that are notes below a table (a source, a place and date, a signature): their code reads as one, and nothing else
 * was given for them. Each is told.
 */
export function withoutNotes(dataset: Dataset, { notes }: Pick<UnitRegister, 'notes'>): Dataset {
  const { units, columns, rejected, approved, issues } = dataset
  const marks = [...rejected, ...approved]
  const gone = new Map([...notes].filter(([unit]) => columns.every(({ status }) => status[unit] === CELL.ABSENT) && !marks.some((set) => set.has(unit))))
  if (gone.size === 0) return dataset
  const isKept = (_: unknown, unit: number) => !gone.has(unit)
  let kept = 0
  const positions = units.map((_, unit) => (gone.has(unit) ? -1 : kept++))
  const moved = (set: ReadonlySet<number>) => new Set([...set].map((unit) => positions[unit] ?? -1))
  return {
    ...dataset,
    units: units.filter(isKept),
    columns: columns.map(({ status, values }) => ({ status: status.filter(isKept), values: values.filter(isKept) })),
    rejected: rejected.map(moved),
    approved: approved.map(moved),
    issues: [...issues, ...Array.from(gone, ([unit, place]) => makeRunIssue('row-of-text', { place, params: { text: excerpt(units[unit]?.code ?? '') } }))],
  }
}
