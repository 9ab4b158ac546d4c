import { exponentialOf, naturalLog, squareRoot } from '../numeric/irrational.js'
import { isPlainPower, powerColumn } from './columns/power.js'
import { power } from './exact/power.js'

/** What powers, square roots, logarithms, exponentials and standard deviations need. A part of the registry, so that programs whose index has none do not load it. */
export interface Powers {
  readonly power: typeof power
  readonly squareRoot: typeof squareRoot
  readonly naturalLog: typeof naturalLog
  readonly exponentialOf: typeof exponentialOf
  readonly isPlainPower: typeof isPlainPower
  readonly powerColumn: typeof powerColumn
}

/** All of them; what is irrational is correct to 40 significant digits. */
export const powers: Powers = Object.freeze({ power, squareRoot, naturalLog, exponentialOf, isPlainPower, powerColumn })
