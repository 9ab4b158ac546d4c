import type { Registry } from '@dti-vn/sdk'
import type { InputShorthand } from '../method/inputs.js'
import type { TestFunction } from '../runner.js'
import type { Random } from './random.js'

/** A sound use of the method, to be tried with many figures. */
export interface LawCase {
  readonly params?: Readonly<Record<string, unknown>>
  readonly inputs: readonly InputShorthand[]
  readonly maxPoints: number
  /** 2 unless given. */
  readonly places?: number
}

/** More of the input never gives fewer points (`up`), or never more (`down`). */
export interface Monotone {
  readonly input: string
  readonly direction: 'up' | 'down'
}

export interface MethodLawsOptions {
  readonly test: TestFunction
  /** Uses taken in turn, or a function that makes one. */
  readonly cases: readonly LawCase[] | ((random: Random) => LawCase)
  readonly registry?: Registry
  /** 1 unless given; a failure names the seed and the run. */
  readonly seed?: number
  /** Data sets tried for each law, 60 unless given. */
  readonly runs?: number
  /** Units in a data set, 40 unless given. */
  readonly units?: number
  readonly monotone?: Monotone | readonly Monotone[]
  /** Ids of numeric inputs that may all be multiplied by one number without changing points, e.g. numerator and denominator. */
  readonly scaleInvariant?: readonly string[]
  /** Says that the expression stays within [lowest, maximum] by itself, before the engine clamps it. */
  readonly selfLimited?: boolean
}

export const LAW_OPTION_KEYS: readonly (keyof MethodLawsOptions)[] = Object.freeze([
  'test', 'cases', 'registry', 'seed', 'runs', 'units', 'monotone', 'scaleInvariant', 'selfLimited',
])
