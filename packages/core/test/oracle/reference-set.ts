import { squareRoot } from './formula/irrational.js'
import { valueOrNothing } from './fault.js'
import { Fraction, largest, smallest, total } from './fraction.js'
import type { Aggregate, AskReference, Cells } from './method.js'

/** A unit that other units are compared with. */
export interface Member {
  readonly group: string | null
  readonly cells: Cells
}

/** Answers for the members of one indicator; `of` gives the answers that a unit of the group gets. */
export function referenceSet(members: readonly Member[]): { readonly of: (asking: Member) => AskReference } {
  const figures = new Map<object, Map<string | null, Fraction[]>>()
  const answers = new Map<object, Map<string, Fraction | undefined>>()

  function figuresOf(key: object, figure: (cells: Cells) => Fraction): Map<string | null, Fraction[]> {
    const known = figures.get(key)
    if (known) return known
    const groups = new Map<string | null, Fraction[]>()
    for (const { group, cells } of members) {
      const value = valueOrNothing(() => figure(cells))
      if (value) groups.set(group, [...(groups.get(group) ?? []), value])
    }
    figures.set(key, groups)
    return groups
  }

  return {
    of: (asking) => (key, aggregate, figure) => {
      const values = figuresOf(key, figure).get(asking.group) ?? []
      if (aggregate === 'rank') {
        const own = figure(asking.cells)
        return values.length === 0 ? undefined : new Fraction(values.filter((value) => value.gt(own)).length + 1)
      }
      const known = answers.get(key) ?? new Map<string, Fraction | undefined>()
      answers.set(key, known)
      const name = `${aggregate} ${String(asking.group)}`
      if (!known.has(name)) known.set(name, summarise(aggregate, values))
      return known.get(name)
    },
  }
}

function summarise(aggregate: Exclude<Aggregate, 'rank'>, values: readonly Fraction[]): Fraction | undefined {
  const [first, ...others] = values
  if (!first) return undefined
  const mean = (list: readonly Fraction[]) => total(list).div(list.length)
  switch (aggregate) {
    case 'count':
      return new Fraction(values.length)
    case 'max':
      return largest(first, ...others)
    case 'min':
      return smallest(first, ...others)
    case 'mean':
      return mean(values)
    case 'sd': {
      const centre = mean(values)
      return squareRoot(mean(values.map((value) => value.sub(centre).mul(value.sub(centre)))))
    }
  }
}
