/** True for a number format that shows 0.85 as 85 %: a `%` outside quotes, escapes and brackets, in the part for positive numbers. */
export function isPercentFormat(format: string | null): boolean {
  if (format === null) return false
  const [positive = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*(?:\]|$)|_./g, '').split(';')
  return positive.includes('%')
}
