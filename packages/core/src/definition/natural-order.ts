/** Natural order of hierarchical codes: numeric parts by value (1.9 before 1.10), others in the order of the Vietnamese alphabet, capitals first. Negative, zero or positive. */
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
  const left = sortKey(a)
  const right = sortKey(b)
  return left < right ? -1 : left > right ? 1 : 0
}

/** The text with each marked letter as its base letter and a sign behind all letters: đ stands after d and before e, ơ after ô. */
function sortKey(text: string): string {
  return text.replace(/[ăâđêôơư]/gi, (letter) => ({ đ: 'd', Đ: 'D' }[letter] ?? letter.normalize('NFD').charAt(0)) + (/[âơ]/i.test(letter) ? '|' : '{'))
}
