import type { ScoringMethod } from './method.js'

/** Types a scoring method by its params schema. */
export function defineScoringMethod<Params>(method: ScoringMethod<Params>): ScoringMethod<Params> {
  return Object.freeze(method)
}
