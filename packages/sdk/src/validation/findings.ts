import { type IndexDefinition, type Issue, makeIssue } from '@dti-vn/core'
import type { Owned } from '../compose/owned.js'
import type { Finding, Validator, ValidatorOf, ValidatorPhase, ValidatorSubjects } from '../contributions/validator.js'
import { callIssue } from '../guard/call-issue.js'
import { deepFreeze } from '../guard/deep-freeze.js'
import { labelOf } from '../plugin/plugin.js'
import { appliesTo } from './applies-to.js'

/** What the validators of a phase find for an index, in the order of the plugins. The subject is made only where one of them wants it. */
export function findingsOf<Phase extends ValidatorPhase>(
  validators: readonly Owned<Validator>[],
  phase: Phase,
  definition: IndexDefinition,
  subject: () => ValidatorSubjects[Phase],
): Issue[] {
  const wanted = validators.filter((one): one is Owned<ValidatorOf<Phase> & Validator> => one.value.phase === phase && appliesTo(one.value, definition))
  if (wanted.length === 0) return []
  const frozen = deepFreeze(subject())
  const context = Object.freeze({ definition })
  return wanted.flatMap((owned) => {
    try {
      const validator: ValidatorOf<Phase> = owned.value
      return validator.check(frozen, context).map((finding) => issueOf(owned, finding))
    } catch (error) {
      return [callIssue(error)]
    }
  })
}

/** A finding has the severity that its validator gives it. */
function issueOf({ plugin, value: { id, title, description } }: Owned<Validator>, { severity, message, path, unit, indicator, input }: Finding): Issue {
  const at = { ...(path && { path }), ...(unit !== undefined && { unit }), ...(indicator !== undefined && { indicator }), ...(input !== undefined && { input }) }
  return { ...makeIssue('plugin-finding', { ...at, params: { validator: id, plugin: labelOf(plugin), title, description, message } }), severity }
}
