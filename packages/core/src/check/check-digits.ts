import type { IndexDefinition } from '../definition/index-definition.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'
import { DECIMAL_LIMITS } from '../numeric/decimal.js'

type Path = readonly (string | number)[]

/**
 * Numbers of more than 15 significant digits, anywhere in a definition but in the params of methods (`digitFaults`) and the figures of worked
 * cases, which are data. A program writes 86.34 / 100 as 0.8634000000000001; nobody decided that.
 */
export function checkDigits(definition: IndexDefinition): Issue[] {
  return digitFaults(definition, [], isElsewhere)
}

/** The same in any value, with its path. `skip` says what is not looked into. */
export function digitFaults(value: unknown, path: Path, skip: (path: Path, owner: object) => boolean = () => false): Issue[] {
  if (typeof value === 'number') {
    const meant = Number(value.toPrecision(DECIMAL_LIMITS.significantDigits))
    return meant === value || !Number.isFinite(value) ? [] : [makeIssue('definition-number-digits', { path, params: { value: String(value), meant: String(meant) } })]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    return skip(at, value) ? [] : digitFaults(inner, at, skip)
  })
}

function isElsewhere(path: Path, owner: object): boolean {
  const key = path.at(-1)
  return (key === 'params' && 'method' in owner) || (key === 'values' && path.at(-3) === 'vectors')
}
