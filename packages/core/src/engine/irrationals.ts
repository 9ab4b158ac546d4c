import { exponentialOf, naturalLog, realPower, squareRoot } from '../numeric/irrational.js'

/** What square roots, logarithms, exponentials, standard deviations and powers with broken exponents need. A part of the registry, so that programs whose index has none do not load it. */
export interface Irrationals {
  readonly squareRoot: typeof squareRoot
  readonly naturalLog: typeof naturalLog
  readonly exponentialOf: typeof exponentialOf
  readonly realPower: typeof realPower
}

/** All of them, to 40 significant digits. */
export const irrationals: Irrationals = Object.freeze({ squareRoot, naturalLog, exponentialOf, realPower })
