import type { PlannedIndicator } from '@dti-vn/sdk'
import { canBeTooLarge } from '../rules/input-limits.js'
import { ruleOf, type WideScript } from './wide-script.js'

/** Which states an indicator can have besides others: what cannot be is not asked for. */
export interface PossibleStates {
  readonly notApplicable: boolean
  readonly missing: boolean
  readonly unsupported: boolean
}

export function possibleStates(script: WideScript, indicator: PlannedIndicator): PossibleStates {
  const { trait, inputs, blank, failure, naClaim } = indicator
  const rule = ruleOf(script, indicator)
  const holdsTexts = script.stored === 'text' || inputs.some(({ definition }) => definition.type === 'choice')
  const isCapped = rule?.inputs.some(canBeTooLarge)
  return {
    notApplicable: trait !== undefined || (holdsTexts && inputs.length > 0) || rule?.notApplicable !== undefined,
    missing: blank.length > 0 || (holdsTexts && naClaim === 'appraiser') || (rule !== undefined && (rule.zero.length > 0 || (rule.notApplicable?.zero.length ?? 0) > 0)),
    unsupported: failure !== undefined || isCapped === true || (rule !== undefined && rule.figures.length > 0),
  }
}
