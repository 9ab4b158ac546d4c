import { checkDefinition, type IndexDefinition, ISSUE_SEVERITY, nearest, type Registry, renderIssue, type ScoringMethod } from '@dti-vn/sdk'
import { fail, failIfAny } from '../assert/failure.js'
import { frozenCopy } from '../assert/frozen.js'
import { faultsOfText } from '../assert/texts.js'
import { smallIndex } from '../parts/small-index.js'
import type { InvalidMethodCase } from './cases.js'

/** Runs a case that must be refused: exactly the expected codes, and sentences without holes. */
export function runInvalidCase(method: ScoringMethod, given: InvalidMethodCase, registry: Registry): void {
  failIfAny(faultsOfCodes(given.codes))
  const { params, inputs = ['a'], maxPoints = 10, places = 2 } = frozenCopy(given)
  const index: IndexDefinition = smallIndex({ method: method.id, params: params as Readonly<Record<string, unknown>>, inputs, maxPoints, places })
  const issues = checkDefinition(frozenCopy(index), registry).filter(({ severity }) => severity !== 'info')
  const failed = issues.find(({ code }) => code === 'definition-plugin-failed')
  if (failed) fail(`The method threw: ${renderIssue(failed, 'en').what} Return faults from check(), and never throw or change what was given.`)
  const actual = issues.map(({ code }) => code).sort()
  const expected = [...given.codes].sort()
  if (actual.join() !== expected.join()) {
    fail(`The codes are ${actual.join(', ') || 'none: the method accepts the case'}; expected ${expected.join(', ')}.`, { actual, expected })
  }
  failIfAny(
    issues.flatMap((issue) => {
      const say = (part: 'what' | 'remedy') => ({ vi: renderIssue(issue, 'vi')[part], en: renderIssue(issue, 'en')[part] })
      return [...faultsOfText(`The sentence of ${issue.code}`, say('what')), ...faultsOfText(`The remedy of ${issue.code}`, say('remedy'))]
    }),
  )
}

function faultsOfCodes(codes: readonly string[]): string[] {
  if (codes.length === 0) return ['"codes" is empty: name the issue codes that the case must be refused with.']
  const known = Object.keys(ISSUE_SEVERITY)
  return codes
    .filter((code) => !known.includes(code))
    .map((code) => `"${code}" is no issue code. Closest: ${nearest(code, known).join(', ') || 'none'}; docs/errors.md lists all.`)
}
