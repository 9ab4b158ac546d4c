/** Natural order of hierarchical codes: numeric parts by value (1.9 before 1.10), others as text. Negative, zero or positive. */
export function compareCodes(a: string, b: string): number {
  const left = a.split('.')
  const right = b.split('.')
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const order = compareParts(left[i] ?? '', right[i] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length
}

function compareParts(a: string, b: string): number {
  const digits = /^\d+$/
  if (digits.test(a) && digits.test(b)) return Number(a) - Number(b) || a.length - b.length
  return a < b ? -1 : a > b ? 1 : 0
}
