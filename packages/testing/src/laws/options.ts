import type { Registry } from '@dti-vn/sdk'
import { isList } from '../assert/capabilities.js'
import { faultsOfCounts } from '../assert/counts.js'
import { unknownKeys } from '../assert/known-keys.js'
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

export const LAW_OPTION_KEYS = Object.freeze({
  required: ['test', 'cases'],
  optional: ['registry', 'seed', 'runs', 'units', 'monotone', 'scaleInvariant', 'selfLimited'],
} as const satisfies { required: readonly (keyof MethodLawsOptions)[]; optional: readonly (keyof MethodLawsOptions)[] })

const CASE_KEYS = Object.freeze({ required: ['inputs', 'maxPoints'], optional: ['params', 'places'] } as const satisfies Record<string, readonly (keyof LawCase)[]>)

/** What keeps laws from being tried as they are meant. */
export function faultsOfDeclared({ cases, seed, runs, units, monotone = [], scaleInvariant }: MethodLawsOptions): string[] {
  return [
    ...faultsOfUses(cases),
    ...faultsOfCounts({ seed, runs, units }),
    ...[monotone].flat().flatMap((one) => unknownKeys('"monotone"', one, ['input', 'direction'])),
    ...[monotone].flat().filter(({ direction }) => !['up', 'down'].includes(direction)).map(({ direction }) => `The direction of "monotone" is ${JSON.stringify(direction)}; it is up or down.`),
    ...(scaleInvariant?.length === 0 ? ['"scaleInvariant" is empty: name inputs, or leave it out.'] : []),
  ]
}

function faultsOfUses(cases: MethodLawsOptions['cases']): string[] {
  if (typeof cases === 'function') return []
  if (!isList(cases)) return ['"cases" must be a list of uses of the method, or a function that makes one.']
  if (cases.length === 0) return ['"cases" is empty: give at least one use of the method.']
  return cases.flatMap((use, i) => {
    const what = `cases[${String(i)}]`
    const missing = CASE_KEYS.required.filter((key) => !Object.hasOwn(use, key)).map((key) => `${what} has no "${key}".`)
    return [...missing, ...unknownKeys(what, use, [...CASE_KEYS.required, ...CASE_KEYS.optional])]
  })
}
