/** A hundred times the shortest decimal form, exactly: 0.07 gives 7, which multiplication does not. */
export function hundredfold(number: number): number {
  const [digits = '', exponent = '0'] = number.toExponential().split('e')
  return Number(`${digits}e${String(Number(exponent) + 2)}`)
}
