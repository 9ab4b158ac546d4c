import { excerpt, type Issue, makeIssue, nearest, type UnitRow } from '@dti-vn/sdk'
import { WORDS } from './words.js'

const KEYS = ['code', 'name', 'parent', 'traits', 'values', 'rejected', 'approved'] as const satisfies readonly (keyof UnitRow)[]

/**
 * What the rows of a program hold that no table could: codes that are no texts, and shapes that would leave figures out. A bare value is one, because
 * only an index knows the input that it stands for.
 */
export function rowIssues(rows: readonly UnitRow[]): Issue[] {
  return rows.flatMap((row, i) => issuesOf(row).map((issue) => ({ ...issue, place: { row: i + 1 } })))
}

function issuesOf(row: unknown): Issue[] {
  if (!isPlain(row)) return [wrongShape('{ code, values }', row)]
  const { code, name, parent, values } = row
  const unit = typeof code === 'string' ? code : undefined
  const lists = (['traits', 'rejected', 'approved'] as const).map((key) => row[key])
  return [
    ...Object.keys(row).flatMap((key) => ((KEYS as readonly string[]).includes(key) ? [] : [makeIssue('row-key-unknown', { unit, params: { key, nearest: nearest(key, KEYS, 1), known: KEYS } })])),
    ...(unit === undefined ? [isAbsent(code) ? makeIssue('unit-code-missing') : notText(WORDS.unit, code)] : []),
    ...(isAbsent(parent) || typeof parent === 'string' ? [] : [{ ...notText(WORDS.parent, parent), unit }]),
    ...(isAbsent(name) || typeof name === 'string' ? [] : [{ ...wrongShape("'…'", name), unit }]),
    ...lists.flatMap((list) => (isAbsent(list) || (Array.isArray(list) && list.every((one) => typeof one === 'string')) ? [] : [{ ...wrongShape("['…', …]", list), unit }])),
    ...(isPlain(values)
      ? Object.entries(values).flatMap(([indicator, inputs]) => (isAbsent(inputs) || isPlain(inputs) ? [] : [{ ...wrongShape('{ id: … }', inputs), unit, indicator }]))
      : [{ ...wrongShape("{ '1.2': … }", values), unit }]),
  ]
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

/** A Date or a Map has no entries of its own: what it holds would be lost without a word. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function notText(what: (typeof WORDS)[keyof typeof WORDS], value: unknown): Issue {
  return makeIssue('code-not-text', { params: { what, value: typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? excerpt(String(value)) : shapeOf(value) } })
}

function wrongShape(expected: string, value: unknown): Issue {
  return makeIssue('row-wrong-shape', { params: { expected, found: shapeOf(value) } })
}

function shapeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}
