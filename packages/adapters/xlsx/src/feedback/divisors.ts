import { childrenOf, type Expr } from '@dti-vn/sdk'

/**
 * Inputs that a rule divides by: totals such as the number of all files. To report less of them would raise the points and would be bad advice.
 * What stands inside an aggregate over the units is not looked at.
 */
export function divisorInputs(expr: Expr, isDivisor = false, found = new Set<string>()): ReadonlySet<string> {
  if (expr.op === 'ref') return found
  if (expr.op === 'input' || expr.op === 'input-or') {
    if (isDivisor) found.add(expr.id)
    return found
  }
  for (const child of childrenOf(expr)) divisorInputs(child, isDivisor || (expr.op === 'div' && child === expr.right), found)
  return found
}
