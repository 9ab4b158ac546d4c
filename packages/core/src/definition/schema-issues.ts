import type * as z from 'zod/mini'
import type { IssueCode } from '../issues/codes.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'
import { CODE, DATE, INDEX_ID, NAME } from './names.js'

type ZodIssue = z.core.$ZodIssue

/** Codes of the forms that ids and codes must have. */
const FORMATS: ReadonlyMap<string, IssueCode> = new Map<string, IssueCode>([
  [String(NAME), 'definition-id-invalid'],
  [String(INDEX_ID), 'definition-id-invalid'],
  [String(CODE), 'definition-code-invalid'],
  [String(DATE), 'definition-date-invalid'],
])

/**
 * Translates the issues of zod, by code and never by sentence, to issues of the library. `value` is what was checked and `root` its path in
 * the definition.
 */
export function issuesOfSchema(found: readonly ZodIssue[], value: unknown, root: readonly (string | number)[] = []): Issue[] {
  return found.flatMap((issue) => translate(issue, valueAt(value, issue.path), root))
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? inner[key as never] : undefined), value)
}

function translate(issue: ZodIssue, value: unknown, root: readonly (string | number)[]): Issue[] {
  const path = [...root, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- zod's list of codes is not ours: any other is an invalid value
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => makeIssue('definition-unknown-key', { path: [...path, key], params: { key } }))
    case 'invalid_type':
      if (typeof value === 'number' && !Number.isFinite(value)) return [makeIssue('definition-number-limits', { path, params: { value: String(value) } })]
      return value === undefined ? [missing(path)] : [makeIssue('definition-wrong-type', { path, params: { type: issue.expected === 'record' ? 'object' : issue.expected, actual: describe(value) } })]
    case 'invalid_value':
      return notOneOf(path, issue.values.map(String), value)
    case 'invalid_union': {
      const branch = closest(issue.errors)
      if (branch) return issuesOfSchema(branch, value, path)
      return notOneOf(path, unionExpectation(issue), value)
    }
    case 'invalid_format': {
      const code = FORMATS.get(issue.pattern ?? '')
      if (code) return [makeIssue(code, { path, params: { id: String(value), code: String(value), actual: describe(value), rule: issue.pattern === String(INDEX_ID) ? 'index' : 'name' } })]
      return [makeIssue('definition-invalid-value', { path, params: { expected: limitOf(issue), actual: describe(value) } })]
    }
    default:
      return [makeIssue('definition-invalid-value', { path, params: { expected: limitOf(issue), actual: describe(value) } })]
  }
}

function missing(path: Issue['path'], expected: readonly string[] = []): Issue {
  return makeIssue('definition-missing-key', { path, params: { key: String(path.at(-1) ?? ''), ...(expected.length > 0 && { expected }) } })
}

function notOneOf(path: Issue['path'], expected: readonly string[], value: unknown): Issue[] {
  return [value === undefined ? missing(path, expected) : makeIssue('definition-invalid-value', { path, params: { expected, actual: describe(value) } })]
}

/** The branch of a union that got deepest into the value: the one the author meant. */
function closest(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | undefined {
  return branches.filter((branch) => branch.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys')).sort((a, b) => a.length - b.length)[0]
}

function unionExpectation(issue: ZodIssue & { code: 'invalid_union' }): string[] {
  if ('options' in issue) return issue.options.map(String)
  return issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : [limitOf(inner)]))
}

function limitOf(issue: ZodIssue): string {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- zod's list of codes is not ours: any other is an invalid value
  switch (issue.code) {
    case 'too_small':
      return `≥ ${String(issue.minimum)}`
    case 'too_big':
      return `≤ ${String(issue.maximum)}`
    case 'invalid_format':
      return issue.pattern ?? issue.format
    case 'invalid_type':
      return issue.expected
    default:
      return issue.code
  }
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value === 'object' ? '{…}' : typeof value
}
