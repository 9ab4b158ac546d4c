import { type ContributionUse, readUse } from '../definition/contribution-use.js'
import type { IndexDefinition } from '../definition/index-definition.js'
import type { ExactContext } from '../engine/exact-unit.js'
import { ISSUE_SEVERITY, type IssueCode } from '../issues/codes.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'
import { nearest } from '../issues/nearest.js'
import { messageOfThrown } from '../issues/thrown-message.js'
import type { MethodFault } from '../methods/method.js'
import { type ParamsSchema, validateParams } from '../methods/params-schema.js'
import type { Registry } from '../registry/registry.js'
import { paramsIssues } from './params-issues.js'

type Path = readonly (string | number)[]

/** The grader and the ranker that a definition names: known, with sound params, and with what they need. */
export function checkUses(definition: IndexDefinition, registry: Registry): Issue[] {
  const { grader, ranking } = definition
  const issues: Issue[] = []
  if (grader !== undefined) {
    issues.push(...checkUse(grader, ['grader'], 'definition-grader-unknown', registry.graders, definition))
    if ((definition.grades ?? []).length === 0) issues.push(makeIssue('definition-missing-key', { path: ['grades'], params: { key: 'grades' } }))
  }
  if (ranking?.ranker !== undefined) {
    issues.push(...checkUse(ranking.ranker, ['ranking', 'ranker'], 'definition-ranker-unknown', registry.rankers, definition))
    if (ranking.places !== undefined) {
      issues.push(makeIssue('definition-invalid-value', { path: ['ranking', 'places'], params: { expected: '–', actual: String(ranking.places) } }))
    }
  }
  return issues
}

interface Checked {
  readonly id: string
  readonly params: ParamsSchema<unknown>
  check?(params: unknown, context: ExactContext): readonly MethodFault[]
}

function checkUse(use: ContributionUse, path: Path, unknown: IssueCode, known: ReadonlyMap<string, Checked>, definition: IndexDefinition): Issue[] {
  const { id, params } = readUse(use, '')
  const found = known.get(id)
  if (!found) {
    const ids = [...known.keys()]
    return [makeIssue(unknown, { path, params: { id, known: ids, nearest: nearest(id, ids) } })]
  }
  try {
    const validated = validateParams(found.params, params)
    if (validated.issues) return paramsIssues(id, validated.issues, params, [...path, 'params'])
    const faults = found.check?.(validated.value, { definition }) ?? []
    const stranger = faults.find((fault) => !Object.hasOwn(ISSUE_SEVERITY, fault.code))
    if (stranger) throw new TypeError(`check() returned the unknown code "${stranger.code}"; use one of docs/errors.md`)
    return faults.map((fault) => makeIssue(fault.code, { path: fault.path, params: fault.params }))
  } catch (error) {
    const message = messageOfThrown(error)
    return [makeIssue('definition-plugin-failed', { path, params: { method: id, message } })]
  }
}
