import type { ScoringMethod } from '@dti-vn/sdk'
import { fail, failIfAny } from '../assert/failure.js'
import { expectOptions } from '../assert/options.js'
import { registryWith } from '../method/registry.js'
import { monotoneLaw, scaleLaw } from './declared-laws.js'
import { executorLaw, orderLaw, purityLaw, rangeLaw } from './general-laws.js'
import { faultsOfDeclared, LAW_OPTION_KEYS, type MethodLawsOptions } from './options.js'
import { selfLimitedLaw } from './self-limited.js'
import { eachTry, type Try } from './world.js'

/**
 * Searches for figures that break a law, at random from a seed: with ties, steps, empty, inapplicable and wrong values. Every method must
 * keep its points in range, be pure, not depend on the order of units, and give the same digits in both executors; the laws that only some
 * methods keep are declared.
 */
export function methodLaws<Params>(method: ScoringMethod<Params>, options: MethodLawsOptions): void {
  expectOptions('methodLaws(method, { test, cases, … })', options, LAW_OPTION_KEYS.required, LAW_OPTION_KEYS.optional)
  const { test, monotone = [], scaleInvariant, selfLimited } = options
  const plain = method as ScoringMethod
  const registry = registryWith(plain, options.registry)
  const law = (name: string, holds: (attempt: Try) => void) => {
    test(`${method.id}: ${name}`, () => eachTry(plain, registry, options, holds))
  }
  const declared = (name: string, holds: (attempt: Try) => number) => {
    test(`${method.id}: ${name}`, () => {
      let compared = 0
      eachTry(plain, registry, options, (attempt) => {
        compared += holds(attempt)
      })
      if (compared === 0) fail('No two units could be compared, because none was scored: give uses whose figures are scored.')
    })
  }
  test(`${method.id}: the laws are well declared`, () => failIfAny(faultsOfDeclared(options)))
  law('points stay between the lowest and the maximum', rangeLaw)
  law('the same figures give the same points', purityLaw)
  law('the order of units changes nothing', orderLaw)
  law('both executors give the same digits', executorLaw)
  for (const one of [monotone].flat()) declared(`more "${one.input}" never means ${one.direction === 'up' ? 'fewer' : 'more'} points`, monotoneLaw(one))
  if (scaleInvariant) declared(`${scaleInvariant.join(' and ')} may be scaled together`, scaleLaw(scaleInvariant))
  if (selfLimited === true) test(`${method.id}: the expression limits itself`, () => selfLimitedLaw(plain, registry, options))
}
