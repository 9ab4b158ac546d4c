import { type AbsentValue, type Rational, type WeightedValue, ZERO } from '@dti-vn/sdk'
import type { OutsideRule } from './mean-params.js'

const NOT_MADE_FOR: AbsentValue = Object.freeze({
  absent: { vi: 'có giá trị âm hoặc bằng 0 mà loại trung bình này không tính được', en: 'it has a value, below 0 or 0, that this mean is not made for' },
})

/** The mean, or what the declared rule says where some value is one that the mean is not made for. */
export function outside(
  values: readonly WeightedValue[],
  isOutside: (value: Rational) => boolean,
  rule: OutsideRule | undefined,
  combine: () => Rational,
): Rational | AbsentValue {
  if (!values.some(({ value }) => isOutside(value))) return combine()
  return rule === 'zero' ? ZERO : NOT_MADE_FOR
}
