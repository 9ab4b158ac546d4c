import {
  createEngine, definePlugin, type Engine, formatIssue, hasErrors, type Issue, type Plugin, type PluginList, type Validator, type ValidatorContext,
} from '@dti-vn/sdk'
import { fail, failIfAny } from '../assert/failure.js'
import { frozenCopy } from '../assert/frozen.js'
import { isMistakenRow } from '../assert/mistaken-rows.js'
import { smallIndex } from '../parts/small-index.js'
import { words } from '../parts/words.js'
import type { SilentCase } from './cases.js'

/**
 * What a validator finds in a case, as issues of an engine: definition, data and result reach it frozen, as in a run. Fails where it is not
 * asked, throws, or returns anything else than findings, and where definition or rows of the case are wrong themselves.
 */
export function foundIn(validator: Validator, { definition = smallIndex(), rows = [], dataStatus = 'reported' }: SilentCase, companions: PluginList): readonly Issue[] {
  const asked = { times: 0 }
  const engine = engineWith(counted(validator, asked), companions)
  const index = frozenCopy(definition)
  const issues = validator.phase === 'definition' ? engine.check(index) : engine.score(index, frozenCopy(rows), { dataStatus }).issues
  failIfAny(issues.filter((issue) => isMistakenRow(issue) || issue.code === 'plugin-call-failed').map((issue) => formatIssue(issue, 'en')))
  if (asked.times === 0) {
    const faults = engine.check(index)
    if (hasErrors(faults)) fail(`The definition of the case is not sound: ${faults.map((issue) => formatIssue(issue, 'en')).join(' ')}`)
    fail(`The validator is not asked about "${index.id}" of the level "${index.level}": give a definition that its "indexes" or "levels" name.`)
  }
  return issues.filter(({ code, params }) => code === 'plugin-finding' && params['validator'] === validator.id)
}

function counted(validator: Validator, asked: { times: number }): Validator {
  const check = (subject: never, context: ValidatorContext) => {
    asked.times += 1
    return validator.check(subject, context)
  }
  return { ...validator, check }
}

/** The companions and the validator; it takes the place of all validators of its plugin where that is a companion. */
function engineWith(validator: Validator, companions: PluginList): Engine {
  const [owner = validator.id] = validator.id.split('/')
  const all = companions.flat() as Plugin[]
  if (all.some(({ id }) => id === owner)) {
    return createEngine({ plugins: all.map((one) => (one.id === owner ? { ...one, contributions: { ...one.contributions, validators: [validator] } } : one)) })
  }
  const carrier = definePlugin({ apiVersion: 1, id: owner, version: '0.0.0', meta: { title: words('Tested validator') }, setup: () => ({ validators: [validator] }) })
  return createEngine({ plugins: [...all, carrier()] })
}
