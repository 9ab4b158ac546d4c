import type { Language } from '../../text/local-text.js'
import type { Expr, ExprOf } from '../../formula/expr.js'
import type { Operator, ReferenceFunction } from '../../formula/operations.js'
import { constantText, inputOrText } from '../constant-text.js'
import { decimalText } from '../../text/decimal-text.js'
import { referenceName } from '../math-text.js'
import { escapedText } from './escaped-text.js'

/** How the leaves of an expression are set; texts are given as they are, and escaped here. */
interface LatexLeaves {
  readonly input: (id: string) => string
  readonly option: (id: string, option: string) => string
  readonly points: () => string
}

/** What the setting of one operation sees. */
export interface LatexPrinter {
  readonly language: Language
  readonly leaves: LatexLeaves
  /** The mathematics of a part, in parentheses where it binds less than `outer`. */
  readonly set: (expr: Expr, outer: number) => string
}

/** How an operation is set, and how strongly it binds. */
export interface LatexWriting<Op extends Operator> {
  readonly strength: number
  readonly write: (node: ExprOf<Op>, printer: LatexPrinter) => string
}

const ATOM = 9

/** Every operation in LaTeX. Fractions, roots and the like hold their parts together, so that these need no parentheses. */
export const LATEX_WRITINGS: { readonly [Op in Operator]: LatexWriting<Op> } = {
  number: atom(({ value }, { language }) => decimalText(value, language).replace('−', '-').replace(/[.,]/g, '{$&}')),
  boolean: atom(({ value }, { language }) => escapedText(constantText(value, language))),
  points: atom((_, { leaves }) => escapedText(leaves.points())),
  input: atom(({ id }, { leaves }) => escapedText(leaves.input(id))),
  'input-or': atom(({ id, fallback }, { leaves, language }) => escapedText(inputOrText(leaves.input(id), constantText(fallback, language), language))),
  option: { strength: 4, write: ({ id, option }, { leaves }) => `${escapedText(leaves.input(id))} = ${escapedText(leaves.option(id, option))}` },
  ref: atom((node, { language, set }) => `${reference(node, language)}\\left(${set(node.arg, 0)}\\right)`),
  // Only its left side has a brace: beside other operations it stands in parentheses.
  if: { strength: 0, write: (node, { language, set }) => `\\begin{cases} ${cases(node, language, set).join(' \\\\ ')} \\end{cases}` },
  or: words(1, 'hoặc', 'or', 0),
  and: words(2, 'và', 'and', 0),
  not: { strength: 3, write: ({ arg }, { language, set }) => `\\text{${language === 'vi' ? 'không' : 'not'} }${set(arg, 3)}` },
  eq: infix(4, '='),
  ne: infix(4, '\\ne'),
  lt: infix(4, '<'),
  le: infix(4, '\\le'),
  gt: infix(4, '>'),
  ge: infix(4, '\\ge'),
  add: infix(5, '+'),
  sub: infix(5, '-'),
  mul: infix(6, '\\times'),
  div: atom(({ left, right }, { set }) => `\\frac{${set(left, 0)}}{${set(right, 0)}}`),
  neg: { strength: 7, write: ({ arg }, { set }) => `-${set(arg, 7)}` },
  // A fraction is held together for all operations but this one: the exponent would stand at its upper part.
  pow: { strength: 8, write: ({ left, right }, { set }) => `${left.op === 'div' ? grouped(set(left, 0)) : set(left, 9)}^{${set(right, 0)}}` },
  min: call('\\min'),
  max: call('\\max'),
  abs: between('\\lvert', '\\rvert'),
  floor: between('\\lfloor', '\\rfloor'),
  ceil: between('\\lceil', '\\rceil'),
  round: atom(({ arg, places }, { language, set }) => `${named('làm tròn', 'round', language)}_{${String(places)}}${grouped(set(arg, 0))}`),
  clamp: atom(({ arg, low, high }, { language, set }) => `${named('giới hạn', 'clamp', language)}${grouped([arg, low, high].map((part) => set(part, 0)).join('; '))}`),
  sqrt: atom(({ arg }, { set }) => `\\sqrt{${set(arg, 0)}}`),
  ln: between('\\ln\\left(', '\\right)', ''),
  exp: between('\\exp\\left(', '\\right)', ''),
}

function atom<Op extends Operator>(write: LatexWriting<Op>['write']): LatexWriting<Op> {
  return { strength: ATOM, write }
}

/** `left sign right`; the right side must bind stronger by `more`. */
function infix(strength: number, sign: string, more = 1) {
  return {
    strength,
    write: ({ left, right }: { readonly left: Expr; readonly right: Expr }, { set }: LatexPrinter) => `${set(left, strength)} ${sign} ${set(right, strength + more)}`,
  }
}

function words(strength: number, vi: string, en: string, more: number) {
  return {
    strength,
    write: ({ left, right }: { readonly left: Expr; readonly right: Expr }, { language, set }: LatexPrinter) =>
      `${set(left, strength)} \\text{ ${language === 'vi' ? vi : en} } ${set(right, strength + more)}`,
  }
}

/** A list of operands after a name. A semicolon separates them, since a comma may be that of a decimal. */
function call(name: string) {
  return { strength: ATOM, write: ({ args }: { readonly args: readonly Expr[] }, { set }: LatexPrinter) => `${name}${grouped(args.map((arg) => set(arg, 0)).join('; '))}` }
}

function between(open: string, close: string, space = ' ') {
  return { strength: ATOM, write: ({ arg }: { readonly arg: Expr }, { set }: LatexPrinter) => `${open}${space}${set(arg, 0)}${space}${close}` }
}

function grouped(text: string): string {
  return `\\left(${text}\\right)`
}

function named(vi: string, en: string, language: Language): string {
  return `\\operatorname{${escapedText(language === 'vi' ? vi : en)}}`
}

/** The lines of a condition; a condition in place of "otherwise" goes on with its own. */
function cases({ test, then, else: otherwise }: ExprOf<'if'>, language: Language, set: LatexPrinter['set']): string[] {
  const [when, or] = language === 'vi' ? ['nếu ', 'nếu không thì'] : ['if ', 'otherwise']
  const line = `${set(then, 1)} & \\text{${when}}${set(test, 0)}`
  return otherwise.op === 'if' ? [line, ...cases(otherwise, language, set)] : [line, `${set(otherwise, 1)} & \\text{${or}}`]
}

const REFERENCE_SIGNS: Readonly<Record<ReferenceFunction, string | undefined>> = { max: '\\max', min: '\\min', mean: undefined, sd: '\\sigma', count: undefined, rank: undefined }

function reference(node: ExprOf<'ref'>, language: Language): string {
  const sign = REFERENCE_SIGNS[node.fn]
  const words = escapedText(referenceName(node, language))
  return sign === undefined ? `\\operatorname{${words}}` : `${sign}_{${escapedText(language === 'vi' ? 'các đơn vị' : 'units')}}`
}
