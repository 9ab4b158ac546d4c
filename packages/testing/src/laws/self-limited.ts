import { compareExpr, cond, type Expr, num, points, type Registry, type ScoringMethod } from '@dti-vn/sdk'
import { fail } from '../assert/failure.js'
import { registryWith } from '../method/registry.js'
import { onlyIndicator } from '../parts/only-indicator.js'
import { anyFigures } from './figures.js'
import type { MethodLawsOptions } from './options.js'
import { eachTry, outcomesOf } from './world.js'

/** Fails where the expression of a method leaves [lowest, maximum] before it is clamped: a twin gives full points exactly there. */
export function selfLimitedLaw(method: ScoringMethod, registry: Registry, options: MethodLawsOptions): void {
  const id = `${method.id}-unclamped`
  const twin: ScoringMethod = {
    ...method,
    id,
    takes: (params, inputs) => method.takes(params, inputs),
    check: (params, context) => method.check(params, context),
    expand: (params, context) => {
      const { lowest = 0, ...expansion } = method.expand(params, context)
      const outside: Expr = { op: 'or', left: compareExpr('gt', expansion.points, points), right: compareExpr('lt', expansion.points, num(lowest)) }
      return { ...expansion, points: cond(outside, points, num(0)) }
    },
  }
  eachTry(twin, registryWith(twin, registry), options, ({ plan, random, units, use }) => {
    if (use.maxPoints === 0) fail('"selfLimited" needs uses with a maximum above 0.')
    const rows = Array.from({ length: units }, () => anyFigures(onlyIndicator(plan), random))
    outcomesOf(plan, rows).forEach((outcome, i) => {
      if (outcome.points > 0) fail(`${JSON.stringify(rows[i])} takes the expression below the lowest points or above ${String(use.maxPoints)}: limit it with min, max or clamp.`)
    })
  })
}
