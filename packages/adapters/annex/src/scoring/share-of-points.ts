import type { Share } from './amount.js'

/** The points of a share in the formula language, exact also where the share has no finite decimal form. */
export function shareOfPoints({ of, in: whole }: Share): string {
  if (of === whole) return 'points'
  const common = divisor(of, whole)
  return `points * ${of / common} / ${whole / common}`
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}
