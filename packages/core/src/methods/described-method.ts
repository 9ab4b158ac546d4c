import type { MethodContext, MethodFault, MethodRule, ScoringMethod } from './method.js'
import type { LocalText } from '../text/local-text.js'
import { lazySchema } from './lazy-schema.js'
import type { ParamsSchema } from './params-schema.js'

/**
 * What a built-in method has beside its rule: texts, and what is looked at in a definition before it is used. Data without a call, so that a bundler drops it
 * where only the rule is used.
 */
export interface MethodDescription<Params> {
  readonly rule: MethodRule<Params>
  readonly title: LocalText
  readonly description: LocalText
  readonly params: () => ParamsSchema<Params>
  readonly check: (params: Params, context: MethodContext) => readonly MethodFault[]
  /** The rule in words. */
  readonly words: (params: Params, context: MethodContext) => LocalText
}

/** The whole method of a description. */
export function describedMethod<Params>({ rule, words, params, ...described }: MethodDescription<Params>): ScoringMethod<Params> {
  return Object.freeze<ScoringMethod<Params>>({
    ...rule,
    ...described,
    params: lazySchema(params),
    expand: (given, context) => ({ ...rule.expand(given, context), rule: words(given, context) }),
  })
}
