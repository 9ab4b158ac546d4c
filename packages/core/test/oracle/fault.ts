import type { Reason, State } from '../../src/engine/state.js'

/** Why a rule gives no points: the row of the state table that applies. */
export interface Fault {
  readonly state: Extract<State, 'not-applicable' | 'invalid' | 'missing'>
  readonly reason: Reason
}

export const SETTLED_AS_NOT_APPLICABLE: Fault = { state: 'not-applicable', reason: 'zero-denominator' }
export const OUT_OF_DOMAIN: Fault = { state: 'invalid', reason: 'out-of-domain' }
export const ZERO_DENOMINATOR: Fault = { state: 'missing', reason: 'zero-denominator' }

/** The order of the state table: of several faults of one rule the first in this list counts. */
const ORDER: readonly Fault[] = [SETTLED_AS_NOT_APPLICABLE, OUT_OF_DOMAIN, ZERO_DENOMINATOR]

export class RuleFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.reason)
  }
}

/** Computes everything, then raises the fault that stands first in the state table, if there was one. */
export function computeAll<T>(computations: readonly (() => T)[]): T[] {
  const faults: Fault[] = []
  const values: T[] = []
  for (const compute of computations) {
    try {
      values.push(compute())
    } catch (error) {
      if (!(error instanceof RuleFault)) throw error
      faults.push(error.fault)
    }
  }
  const first = ORDER.find((fault) => faults.includes(fault))
  if (first) throw new RuleFault(first)
  return values
}

/** The value, or undefined where a rule cannot be computed. */
export function valueOrNothing<T>(compute: () => T): T | undefined {
  try {
    return compute()
  } catch (error) {
    if (error instanceof RuleFault) return undefined
    throw error
  }
}
