import type { InputValue } from '@dti-vn/sdk'
import { compositeIndex, engine, leaf } from '../engine.js'

const EXECUTORS = ['exact', 'columns'] as const

/** Points of units with these figures, or `state reason`; pairs are figure and denominator. Both executors must agree. */
export function outcomes(
  method: string,
  params: Readonly<Record<string, unknown>>,
  figures: readonly (InputValue | readonly [InputValue, InputValue])[],
  maxPoints = 100,
): (number | string)[] {
  const index = compositeIndex([leaf('1', method, params, { maxPoints })], { arithmetic: { places: 6 } })
  const rows = figures.map((figure, i) => ({ code: `u${i}`, values: { '1': Array.isArray(figure) ? { x: figure[0] as InputValue, per: figure[1] as InputValue } : { x: figure as InputValue } } }))
  const [exact = [], columns] = EXECUTORS.map((executor) =>
    engine.score(index, rows, { executor }).units.map(({ indicators }) => {
      const cell = indicators['1']
      return cell?.state === 'scored' ? cell.points : `${cell?.state ?? ''} ${cell?.reason ?? ''}`
    }),
  )
  if (JSON.stringify(exact) !== JSON.stringify(columns)) throw new Error(`exact ${JSON.stringify(exact)}, columns ${JSON.stringify(columns)}`)
  return exact
}

export const NO_DENOMINATOR = 'missing zero-denominator'
export const EMPTY = 'missing empty'
export const OUT_OF_DOMAIN = 'invalid out-of-domain'
