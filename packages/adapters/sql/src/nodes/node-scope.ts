import { childOfInput, type KnownChild, type PlannedNode, type Rational } from '@dti-vn/sdk'
import { fraction } from '../arithmetic/fraction.js'
import type { Condition, Int } from '../arithmetic/int.js'
import type { RuleScope } from '../rules/scope.js'
import { NodeRefusal } from './node-refusal.js'
import type { Bounds, NodeValue } from './node-value.js'
import type { NodeWork } from './node-work.js'

/** A child of a node as its expression sees it. */
export interface Child {
  readonly value: NodeValue
  /** Whether it has a value. */
  readonly present: Condition | boolean
  /** The maximum that applies, in units of the last place. */
  readonly maximum: Int
  /** The same where there is a value; undefined where that depends on the unit. */
  readonly known: Rational | undefined
  /** Between what its points over its maximum lie, 0 included, where there is a value; undefined where that is not known. */
  readonly share: Bounds | undefined
  /** No maximum above 0 that it can have is smaller; undefined where it has none. */
  readonly least: Rational | undefined
  /** Whether anything of it applies to the unit; asked for only where an expression does. */
  readonly applies: () => Condition | boolean
}

export function knownOf({ present, known }: Child): KnownChild {
  return { present: typeof present === 'boolean' ? present : undefined, maximum: known }
}

/** What the names of the expression of a node stand for. Points are refused where the whole is to be enclosed. */
export function nodeScope(work: NodeWork, { maximum }: PlannedNode, children: readonly Child[], unit: bigint, withPoints: boolean): RuleScope {
  const named = (id: string) => {
    const { part, child } = childOfInput(id)
    const found = children[child]
    if (!found) throw new TypeError(`The expression of a node names "${id}", which it does not have.`)
    return { part, found }
  }
  return {
    work,
    points: { n: BigInt(maximum), d: unit },
    node: {
      fraction: (id) => {
        const { part, found } = named(id)
        if (part === 'maximum') return fraction(1n, unit, found.maximum, undefined, [])
        if (part !== 'points' || !withPoints || found.value.kind !== 'proved') throw new NodeRefusal()
        return found.value.value
      },
      truth: (id) => {
        const { part, found } = named(id)
        return part === 'applies' ? found.applies() : found.present
      },
    },
    input: refused,
    reference: refused,
  }
}

/** Nodes have no inputs and look at no other units. */
function refused(): never {
  throw new NodeRefusal()
}
