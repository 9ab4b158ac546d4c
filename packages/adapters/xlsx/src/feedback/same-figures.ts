import type { IndicatorTrace, ScoreResult } from '@dti-vn/sdk'

/**
 * What tells the figures of an indicator from others, where nothing else decides what is said of it: equal keys get equal calculations and equal advice.
 * Undefined where more does: issues, appraisals, other units.
 */
export function figuresKey({ plan }: ScoreResult, { code, state, points, maxPoints, inputs, appraisals }: IndicatorTrace): string | undefined {
  const looksAround = plan.indicatorByCode.get(code)?.references.length !== 0 || inputs.some(({ status }) => status === 'imputed')
  if (state !== 'scored' || appraisals.length > 0 || looksAround) return undefined
  return JSON.stringify([code, points, maxPoints, ...inputs.map(({ status, value }) => (status === 'given' ? value : { status }))])
}

/** Keys that are kept, with a row each some 40 MB: more than the communes of a province have figures. Figures that are all different need no more. */
const MOST_KEPT = 20_000

/** Makes what is said of figures once for each key, as long as it is kept; without a key each time. */
export function oncePerKey<T>(): (key: string | undefined, make: () => T) => T {
  const known = new Map<string, { readonly value: T }>()
  return (key, make) => {
    if (key === undefined) return make()
    let found = known.get(key)
    if (!found) {
      // What comes again and again is soon there again.
      if (known.size >= MOST_KEPT) known.clear()
      known.set(key, (found = { value: make() }))
    }
    return found.value
  }
}
