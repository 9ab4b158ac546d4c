import { booleanExpr, div, maxOf, minOf, mul, num, orExpr } from '../formula/build.js'
import type { Expr } from '../formula/expr.js'
import type { Language, LocalText } from '../text/local-text.js'
import { absentWhen, type MeanParams } from './availability.js'
import { weightSum, type WrittenValue } from './calculation-text.js'
import { type AggregationExpansion, type ChildTerms, type NodeTerms, sumOfPresent, when } from './node-terms.js'
import { valueTerm } from './weighted-values.js'

/** A mean that is an expression over the children that are present. */
export interface MeanMacro {
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText
  readonly source: string
  readonly expand: (node: NodeTerms, params: MeanParams) => AggregationExpansion
  /** The formula with values and weights put in, both as they are to be read. */
  readonly formula: (values: readonly WrittenValue[], language: Language) => string
}

/** Σ w·x / Σ w. A weakness can be made up for entirely. */
export const meanMacro: MeanMacro = {
  id: 'mean',
  title: { vi: 'Trung bình cộng', en: 'Arithmetic mean' },
  description: { vi: 'Trung bình cộng có trọng số.', en: 'The weighted arithmetic mean.' },
  source: 'OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 6.8; COINr, a_amean',
  expand: (node, params) => ({
    points: div(
      sumOfPresent(node.children, (child) => mul(child.weight, valueTerm(child))),
      sumOfPresent(node.children, (child) => child.weight),
    ),
    absentWhen: absentWhen(node, params),
    isBetween: true,
  }),
  formula: (values) => `(${values.map(({ value, weight }) => `${weight} × ${value}`).join(' + ')}) / ${weightSum(values)}`,
}

/** The smallest value among the children of weight above 0; how much weight does not matter. Nothing can be made up for. */
export const minMacro: MeanMacro = {
  id: 'min',
  title: { vi: 'Giá trị nhỏ nhất', en: 'Minimum' },
  description: { vi: 'Điểm của mục con kém nhất.', en: 'The points of the weakest child.' },
  source: 'The limit of the power mean at −∞; Casadio Tarabusi and Guarini, An unbalance adjustment method (2013)',
  ...extreme('min', minOf),
}

/** The largest value among the children of weight above 0; how much weight does not matter. */
export const maxMacro: MeanMacro = {
  id: 'max',
  title: { vi: 'Giá trị lớn nhất', en: 'Maximum' },
  description: { vi: 'Điểm của mục con tốt nhất.', en: 'The points of the strongest child.' },
  source: 'The limit of the power mean at +∞',
  ...extreme('max', maxOf),
}

function extreme(name: string, pick: (...args: readonly Expr[]) => Expr): Pick<MeanMacro, 'expand' | 'formula'> {
  return {
    expand: (node, params) => ({ points: pickOfPresent(node.children.filter(({ counts }) => counts), pick), absentWhen: absentWhen(node, params), isBetween: true }),
    formula: (values, language) => `${name}(${values.map(({ value }) => value).join(language === 'vi' ? '; ' : ', ')})`,
  }
}

/** One of the values that are present, halves first, so that no step waits for many others; where `absentWhen` holds, the expression has no meaning. */
function pickOfPresent(children: readonly ChildTerms[], pick: (...args: readonly Expr[]) => Expr): Expr {
  return halves(children.filter(({ present }) => present.op !== 'boolean' || present.value)).value

  function halves(some: readonly ChildTerms[]): { readonly value: Expr; readonly present: Expr } {
    const [first, second] = some
    if (!first) return { value: num(0), present: booleanExpr(false) }
    if (!second) return { value: valueTerm(first), present: first.present }
    const middle = Math.ceil(some.length / 2)
    const [a, b] = [halves(some.slice(0, middle)), halves(some.slice(middle))]
    return { value: when(a.present, when(b.present, pick(a.value, b.value), a.value), b.value), present: either(a.present, b.present) }
  }
}

function either(left: Expr, right: Expr): Expr {
  const known = [left, right].find((one) => one.op === 'boolean' && one.value)
  return known ?? orExpr(left, right)
}
