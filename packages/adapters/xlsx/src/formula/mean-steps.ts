import { childInput, type Expr, fromScaled, inputsOf as inputNames, nodeExpansion, type Plan, type PlannedNode } from '@dti-vn/sdk'
import type { StepContext } from './arithmetic-steps.js'
import { STATUS } from './exact-limit.js'
import { type InputStep, numberSteps, truthSteps } from './expression-steps.js'
import { LATER, type NumberStep, type TruthStep } from './step-value.js'
import { type Term, termText } from './term.js'

/** A child of a node as its expression reads it. */
export interface ChildStep {
  readonly exact: NumberStep
  /** The maximum that applies, × 10^places. */
  readonly maximum: string
  /** The same where there is a value, when the form is made; undefined where it depends on what is typed. */
  readonly most: number | undefined
  /** Writes where anything of it applies to the unit: 1, else 0. */
  readonly applies: () => string
}

/** What the expression of a node gives: 0 without a maximum where the node has no value. */
export interface MeanStep {
  readonly exact: NumberStep
  readonly maximum: string
}

/** Writes the steps of a node that is no sum; undefined where its aggregation is a program. `sums` are the addresses of the sum of all maxima, and of the count of what is not known yet. */
export function meanStep(plan: Plan, node: PlannedNode, children: readonly ChildStep[], sums: { readonly maximum: string; readonly later: string }, context: StepContext): MeanStep | undefined {
  const known = children.map(({ most }) => ({ present: most === 0 ? false : undefined, maximum: most === undefined ? undefined : fromScaled(most, plan.places) }))
  const expansion = nodeExpansion(node, known)
  if (!expansion) return undefined
  const asked = new Set([...inputsIn(expansion.points), ...inputsIn(expansion.absentWhen)])
  const inputs = new Map(children.flatMap((child, i) => inputsOf(plan, child, i, asked)))
  const scope = { ...context, maximum: fromScaled(node.maximum, plan.places), inputs, written: new Map<Expr, NumberStep>(), decided: new Map<Expr, TruthStep>() }
  const absent = truthSteps(expansion.absentWhen, scope)
  const points = numberSteps(expansion.points, scope)
  if (points.status === STATUS.later) return { exact: LATER, maximum: String(node.maximum) }
  const at = context.sheet.add(context.subject, 'mean', (own) => ({
    J: `IF(AND((${sums.maximum}>0),(${termText(absent.truth)}=0)),1,0)`,
    K: `IF((${own('J')}=1),${String(node.maximum)},0)`,
    G: `IF(OR((${sums.later}>0),(${termText(absent.status)}>0)),${String(STATUS.later)},IF(AND((${own('J')}=1),(${termText(points.status)}>0)),${String(STATUS.later)},0))`,
    ...counted(own, points),
  }))
  return { exact: { n: at('H'), d: at('I'), status: at('G') }, maximum: at('K') }
}

function counted(own: (column: 'G' | 'J') => string, { n, d }: NumberStep) {
  const counts = `AND((${own('G')}=0),(${own('J')}=1))`
  return { H: `IF(${counts},${termText(n)},0)`, I: `IF(${counts},${termText(d)},1)` }
}

function inputsOf(plan: Plan, { exact, maximum, applies }: ChildStep, i: number, asked: ReadonlySet<string>): (readonly [string, InputStep])[] {
  const input = (part: Parameters<typeof childInput>[0], n: Term, d: Term, status: Term = STATUS.ok) => [childInput(part, i), { given: '', n, d, options: [], status }] as const
  return [
    input('points', exact.n, exact.d, exact.status),
    input('maximum', maximum, BigInt(plan.factor)),
    input('present', `IF((${maximum}>0),1,0)`, 1n),
    ...(asked.has(childInput('applies', i)) ? [input('applies', applies(), 1n)] : []),
  ]
}

function inputsIn(expr: Expr): readonly string[] {
  return [...inputNames(expr).required]
}
