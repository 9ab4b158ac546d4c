import { type Rational, ZERO } from '@dti-vn/sdk'
import type { OutsideRule } from './mean-params.js'
import type { WeightedValue } from './mean.js'

/** The mean, or what the declared rule says where some value is one that the mean is not made for. */
export function outside(
  values: readonly WeightedValue[],
  isOutside: (value: Rational) => boolean,
  rule: OutsideRule | undefined,
  combine: () => Rational | undefined,
): Rational | undefined {
  if (!values.some(({ value }) => isOutside(value))) return combine()
  return rule === 'zero' ? ZERO : undefined
}
