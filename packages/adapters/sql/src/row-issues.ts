import { entriesOf, type Issue, makeIssue, nearest, printedValue, shapeOf, type UnitRow } from '@dti-vn/sdk'
import { WORDS } from './words.js'

const KEYS = ['code', 'name', 'parent', 'traits', 'values', 'rejected', 'approved'] as const satisfies readonly (keyof UnitRow)[]
const LISTS = ['traits', 'rejected', 'approved'] as const

/**
 * What the rows of a program hold that no table could: codes that are no texts, and shapes that would leave figures out. A bare value is one, because
 * only an index knows the input that it stands for.
 */
export function rowIssues(rows: readonly UnitRow[]): Issue[] {
  return rows.flatMap((row, i) => issuesOf(row).map((issue) => ({ ...issue, place: { row: i + 1 } })))
}

function issuesOf(given: unknown): Issue[] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return [wrongShape('', '{ code, values }', given)]
  const row = given as Readonly<Partial<Record<(typeof KEYS)[number], unknown>>>
  const { code, name, parent } = row
  const unit = typeof code === 'string' ? code : undefined
  const values = entriesOf(row.values)
  return [
    ...Object.keys(row).flatMap((key) => ((KEYS as readonly string[]).includes(key) ? [] : [makeIssue('row-key-unknown', { unit, params: { key, nearest: nearest(key, KEYS), known: KEYS } })])),
    ...(unit === undefined ? [isAbsent(code) ? makeIssue('unit-code-missing') : notText(WORDS.unit, code)] : []),
    ...(isAbsent(parent) || typeof parent === 'string' ? [] : [{ ...notText(WORDS.parent, parent), unit }]),
    ...(isAbsent(name) || typeof name === 'string' ? [] : [{ ...wrongShape('name', "'…'", name), unit }]),
    ...LISTS.flatMap((key) => (isAbsent(row[key]) || isListOfTexts(row[key]) ? [] : [{ ...wrongShape(key, "['…', …]", row[key]), unit }])),
    ...('other' in values
      ? [{ ...wrongShape('values', "{ '1.2': … }", values.other), unit }]
      : values.entries.flatMap(([indicator, inputs]) => (isAbsent(inputs) || 'entries' in entriesOf(inputs) ? [] : [{ ...wrongShape('values', '{ id: … }', inputs), unit, indicator }]))),
  ]
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function notText(what: (typeof WORDS)[keyof typeof WORDS], value: unknown): Issue {
  return makeIssue('code-not-text', { params: { what, value: printedValue(value) } })
}

function wrongShape(key: string, expected: string, value: unknown): Issue {
  return makeIssue('row-wrong-shape', { params: { key, expected, found: shapeOf(value) } })
}
