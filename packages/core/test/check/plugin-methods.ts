import { num } from '../../src/formula/build.js'
import type { Expansion, ScoringMethod } from '../../src/methods/method.js'

const title = { vi: 'x', en: 'y' }

export const anyParams: ScoringMethod['params'] = { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value }) } }

/** A method of a plugin that gives 1 point, but for what is replaced. */
export function methodWith(more: Partial<ScoringMethod>): ScoringMethod {
  return {
    id: 'test/odd',
    title,
    description: title,
    params: anyParams,
    takes: () => 1,
    check: () => [],
    expand: (_params, { inputs }) => expansion({ inputs }),
    ...more,
  }
}

export function expansion(more: Partial<Expansion>): Expansion {
  return { points: num(1), inputs: [], blank: [], warnings: [], rule: title, ...more }
}
