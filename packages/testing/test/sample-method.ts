import { defineScoringMethod, div, type Expansion, input, minOf, mul, num, points, type ScoringMethod } from '@dti-vn/sdk'

/** maximum × x / divisor, at most the maximum; the method of a plugin as its author would write it. */
export const scaled: ScoringMethod = defineScoringMethod<unknown>({
  id: 'sample/scaled',
  title: { vi: 'Chia theo ước', en: 'Scaled' },
  description: { vi: 'Điểm tối đa nhân số liệu chia cho ước.', en: 'Maximum points times the figure over a divisor.' },
  params: {
    '~standard': {
      version: 1,
      vendor: 'sample',
      validate: (value) =>
        typeof value === 'object' && value !== null && 'divisor' in value && typeof value.divisor === 'number'
          ? { value }
          : { issues: [{ message: 'divisor must be a number', path: ['divisor'] }] },
    },
  },
  takes: () => 1,
  check: (params, { inputs }) => [
    ...(divisorOf(params) > 0 ? [] : [{ code: 'definition-target-not-positive', path: ['params', 'divisor'], params: { target: divisorOf(params) } } as const]),
    ...(inputs.length === 1 ? [] : [{ code: 'definition-method-inputs', path: ['inputs'], params: { expected: '1', actual: String(inputs.length) } } as const]),
  ],
  expand: (params, { inputs }): Expansion => ({
    points: minOf(mul(points, div(input(inputs[0]?.id ?? ''), num(divisorOf(params)))), points),
    inputs,
    blank: [{ inputs: inputs.map(({ id }) => id), when: 'any' }],
    warnings: [],
    rule: { vi: 'Điểm tối đa × số liệu ÷ ước.', en: 'Maximum points × figure ÷ divisor.' },
  }),
})

export function divisorOf(params: unknown): number {
  return (params as { readonly divisor: number }).divisor
}

/** The sample method with other parts. */
export function methodWith(parts: Partial<ScoringMethod>): ScoringMethod {
  return { ...scaled, ...parts }
}

/** The sample method with another expansion. */
export function expanding(change: (expansion: Expansion) => Expansion): ScoringMethod {
  return methodWith({ expand: (params, context) => change(scaled.expand(params, context)) })
}
