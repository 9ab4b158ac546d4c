import type { Dataset } from '../../dataset/dataset.js'
import type { Expr, ReferenceFunction } from '../../formula/expr.js'
import { add, compare, multiply, ONE, rational, type Rational, subtract, ZERO } from '../../numeric/rational.js'
import type { Plan, PlannedIndicator } from '../plan.js'
import { groupOf } from '../../definition/unit-split.js'
import { cellOf } from './cell-of.js'
import type { CellValues } from './cell-values.js'
import { evaluateNumber } from './evaluate.js'
import { powersOf } from './powers-of.js'
import { Stop } from './stop.js'

type ReferenceNode = Expr & { readonly op: 'ref' }

/** Answers reference aggregates for the cells of one indicator. */
export interface References {
  readonly of: (unit: number) => CellValues['reference']
  /** True when the unit's figure entered some aggregate. */
  readonly includes: (unit: number) => boolean
}

const NO_REFERENCES: CellValues['reference'] = () => {
  throw new TypeError('A reference aggregate is inside another.')
}

/**
 * Computes the aggregates of an indicator over the units that are members. A member whose figure cannot be computed takes no part in that
 * aggregate. Over nobody, which only units outside the set can ask for, an
 * aggregate is 0 and a rank is 1; a rank always needs the unit's own figure.
 */
export function references(plan: Plan, indicator: PlannedIndicator, dataset: Dataset, isMember: (unit: number) => boolean): References {
  const tables = new Map<ReferenceNode, Map<string, ReferenceTable>>()
  const included = new Set<number>()
  for (const node of indicator.references) {
    const groups = new Map<string, Rational[]>()
    dataset.units.forEach((record, unit) => {
      if (!isMember(unit)) return
      const value = tryNumber(node.arg, cellOf(plan, indicator, dataset, unit, NO_REFERENCES))
      if (!value) return
      included.add(unit)
      const group = groupOf(indicator.reference, record) ?? ''
      const values = groups.get(group)
      if (values) values.push(value)
      else groups.set(group, [value])
    })
    tables.set(node, new Map([...groups].map(([group, values]) => [group, referenceTable(plan, node.fn, values)])))
  }
  return {
    includes: (unit) => included.has(unit),
    of: (unit) => (node) => {
      const record = dataset.units[unit]
      const own = () => evaluateNumber(node.arg, cellOf(plan, indicator, dataset, unit, NO_REFERENCES))
      const table = record && tables.get(node)?.get(groupOf(indicator.reference, record) ?? '')
      return table ? table(own) : overNobody(node.fn, own)
    },
  }
}

function overNobody(fn: ReferenceFunction, own: () => Rational): Rational {
  if (fn !== 'rank') return ZERO
  own()
  return ONE
}

function tryNumber(expr: Expr, cell: CellValues): Rational | undefined {
  try {
    return evaluateNumber(expr, cell)
  } catch (error) {
    if (error instanceof Stop) return undefined
    throw error
  }
}

/** One aggregate over one group; `own` is the figure of the asking unit, which only `rank` looks at. */
type ReferenceTable = (own: () => Rational) => Rational

function referenceTable(plan: Plan, fn: ReferenceFunction, values: readonly Rational[]): ReferenceTable {
  switch (fn) {
    case 'count':
      return constant(rational(BigInt(values.length)))
    case 'max':
      return constant(values.reduce((a, b) => (compare(b, a) > 0 ? b : a)))
    case 'min':
      return constant(values.reduce((a, b) => (compare(b, a) < 0 ? b : a)))
    case 'mean':
      return constant(meanOf(values))
    case 'sd': {
      const mean = meanOf(values)
      const square = (value: Rational) => multiply(value, value)
      return constant(powersOf(plan).squareRoot(subtract(meanOf(values.map(square)), square(mean))))
    }
    case 'rank': {
      const descending = [...values].sort((a, b) => compare(b, a))
      return (own) => rational(BigInt(countAbove(descending, own()) + 1))
    }
  }
}

function constant(value: Rational): ReferenceTable {
  return () => value
}

function meanOf(values: readonly Rational[]): Rational {
  return multiply(sumOf(values), rational(1n, BigInt(values.length)))
}

/** Pairwise, so that the fractions stay small for as long as possible. */
function sumOf(values: readonly Rational[]): Rational {
  let level = values
  while (level.length > 1) {
    const next: Rational[] = []
    for (let i = 0; i < level.length; i += 2) {
      const left = level[i]
      const right = level[i + 1]
      if (left) next.push(right ? add(left, right) : left)
    }
    level = next
  }
  return level[0] ?? rational(0n)
}

function countAbove(descending: readonly Rational[], own: Rational): number {
  let low = 0
  let high = descending.length
  while (low < high) {
    const middle = (low + high) >> 1
    const value = descending[middle]
    if (value && compare(value, own) > 0) low = middle + 1
    else high = middle
  }
  return low
}
