import { clampExpr, type Expr, type LocalText, type MethodContext, type MethodFault, mul, num, points, sub, sum } from '@dti-vn/sdk'

/** lowest + share × (maximum − lowest), the share kept in [0, 1] where `cap` is set. */
export function onScale(share: Expr, lowest: number | undefined, cap: boolean): Expr {
  const kept = cap ? clampExpr(share, num(0), num(1)) : share
  if (lowest === undefined || lowest === 0) return mul(points, kept)
  return sum([num(lowest), mul(sub(points, num(lowest)), kept)])
}

/** A text in both languages. */
type BothTexts = LocalText & { readonly en: string }

/** The same in words. */
export function scaleText(share: BothTexts, lowest: number | undefined, cap: boolean): BothTexts {
  const isPlain = lowest === undefined || lowest === 0
  const scale = isPlain
    ? { vi: 'điểm tối đa', en: 'maximum points' }
    : { vi: `từ ${lowest} đến điểm tối đa`, en: `from ${lowest} to the maximum` }
  return {
    vi: `${share.vi}, theo thang ${scale.vi}${cap ? ', giữ trong thang' : ''}`,
    en: `${share.en}, on the scale ${scale.en}${cap ? ', kept inside it' : ''}`,
  }
}

/** The lowest points lie in [0, maximum). */
export function checkLowest(lowest: number | undefined, { maxPoints }: MethodContext): MethodFault[] {
  if (lowest === undefined || (lowest >= 0 && lowest < maxPoints)) return []
  const params = { expected: `0 ≤ … < ${maxPoints}`, actual: String(lowest) }
  return [{ code: 'definition-invalid-value', path: ['params', 'lowest'], params }]
}

/** `low` stands below `high`. */
export function checkOrder(low: number, high: number): MethodFault[] {
  if (low < high) return []
  return [{ code: 'definition-invalid-value', path: ['params', 'high'], params: { expected: `> ${low}`, actual: String(high) } }]
}
