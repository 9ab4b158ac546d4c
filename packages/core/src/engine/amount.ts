import { numberOfScaled } from '../numeric/decimal.js'

/** Points of a unit, of one of its nodes or of one of its indicators, with the maximum that applies to it. Numbers print the rounded decimals exactly. */
export interface Amount<Value = number> {
  readonly points: Value
  /** 0 where nothing of it applies to the unit. */
  readonly maxPoints: Value
}

/** Scaled integers as they are printed. */
export function amountOf({ places }: { readonly places: number }, points: number, maximum: number): Amount {
  return { points: numberOfScaled(points, places), maxPoints: numberOfScaled(maximum, places) }
}
