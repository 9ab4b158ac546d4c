import type { Dialect } from '../dialects/dialect.js'
import { indent, select, type Step, step } from '../text/layout.js'

/** A column that is computed from columns of the source, or from other columns by their names. */
export interface Computed {
  readonly name: string
  readonly sql: string
  /** True for an expression over the tables of the source. */
  readonly isSource?: boolean | undefined
  /** Put above the column. */
  readonly comment?: string | undefined
}

/** Columns to compute, and what remains of them. */
export interface Layers {
  readonly name: string
  readonly comment: string
  /** FROM and joins. */
  readonly source: readonly string[]
  readonly columns: readonly Computed[]
  /** Columns of the last step. */
  readonly kept: readonly string[]
  /** Put after the name of the last step. */
  readonly lastly?: string | undefined
}

/**
 * Steps that compute every column as early as the columns allow that it names, and carry it only as far as it is used: no expression is
 * written or computed twice, and rows stay narrow. The last step has the name of the layers.
 */
export function layerSteps(dialect: Dialect, { name, comment, source, columns, kept, lastly }: Layers): Step[] {
  const byName = new Map(columns.map((column) => [column.name, column]))
  const needs = new Map(columns.map((column) => [column.name, column.isSource === true ? [] : namesIn(column.sql).filter((one) => byName.has(one))]))
  const levels = new Map<string, number>()
  const levelOf = (one: string): number => {
    const known = levels.get(one)
    if (known !== undefined) return known
    const level = byName.get(one)?.isSource === true ? 1 : 1 + Math.max(1, ...(needs.get(one) ?? []).map(levelOf))
    levels.set(one, level)
    return level
  }
  const last = Math.max(1, ...columns.map((column) => levelOf(column.name)))
  const lastUse = new Map(kept.map((one) => [one, last + 1]))
  for (const column of columns) {
    for (const one of needs.get(column.name) ?? []) lastUse.set(one, Math.max(lastUse.get(one) ?? 0, levelOf(column.name)))
  }
  return Array.from({ length: last }, (_, i) => {
    const level = i + 1
    const own = level === last ? name : `${name}_${level}`
    const carried = columns.filter((column) => levelOf(column.name) < level && (lastUse.get(column.name) ?? 0) > level).map((column) => `x.${column.name}`)
    const made = columns.filter((column) => levelOf(column.name) === level && (lastUse.get(column.name) ?? 0) > level)
      .map((column) => `${column.comment === undefined ? '' : `${column.comment}\n`}${column.sql} AS ${column.name}`)
    const from = level === 1 ? source : [`FROM ${name}_${i} x`]
    const hint = level === last && lastly !== undefined ? lastly : dialect.streamed
    return step(own, comment, `${select([...carried, ...made], from)}${hint === dialect.materialized && hint !== '' ? '' : dialect.fence}`, hint)
  })
}

function namesIn(sql: string): string[] {
  return [...new Set(sql.match(/[a-z_][a-z0-9_]*/g))]
}

/** `CASE`, its lines, `END`. */
export function caseOf(lines: readonly string[]): string {
  return lines.length === 1 && lines[0]?.startsWith('ELSE ') === true ? lines[0].slice('ELSE '.length) : `CASE\n${indent(lines.join('\n'))}\nEND`
}
