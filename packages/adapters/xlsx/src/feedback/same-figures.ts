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

/** Makes what is said of figures once for each key; without a key each time. */
export function oncePerKey<T>(): (key: string | undefined, make: () => T) => T {
  const known = new Map<string, { readonly value: T }>()
  return (key, make) => {
    if (key === undefined) return make()
    let found = known.get(key)
    if (!found) known.set(key, (found = { value: make() }))
    return found.value
  }
}
