import type { Language } from '../text/local-text.js'
import type { Expr, ExprOf } from '../formula/expr.js'
import type { Operator } from '../formula/operations.js'
import { childrenOf } from '../formula/walk.js'
import { constantText } from './constant-text.js'
import { decimalText } from '../text/decimal-text.js'
import type { LeafPrinter } from './math-text.js'

/** What the writing of one operation sees. */
export interface Printer {
  readonly language: Language
  readonly leaf: LeafPrinter
  /** The text of a part, in parentheses where it binds less than `outer`. */
  readonly print: (expr: Expr, outer: number) => string
  /** Parts between semicolons. */
  readonly list: (args: readonly Expr[]) => string
}

/** How an operation is written, and how strongly it binds. */
export interface Writing<Op extends Operator> {
  readonly strength: number
  readonly write: (node: ExprOf<Op>, printer: Printer) => string
}

const ATOM = 9

/** Every operation in words and signs of both languages. */
export const WRITINGS: { readonly [Op in Operator]: Writing<Op> } = {
  number: atom(({ value }, { language }) => decimalText(value, language)),
  boolean: atom(({ value }, { language }) => constantText(value, language)),
  points: atom((_, { leaf }) => leaf.points()),
  input: atom(({ id }, { leaf }) => leaf.input(id)),
  'input-or': atom(({ id, fallback }, { leaf, language }) => leaf.inputOr(id, constantText(fallback, language))),
  option: atom(({ id, option }, { leaf }) => leaf.option(id, option)),
  ref: atom((node, { leaf, print }) => leaf.reference(node, print(node.arg, 0))),
  if: {
    strength: 0,
    write: ({ test, then, else: otherwise }, { language, print }) => {
      const [when, thus, or] = language === 'vi' ? ['nếu', 'thì', 'nếu không thì'] : ['if', 'then', 'otherwise']
      return `${when} ${print(test, 1)} ${thus} ${print(then, 1)} ${or} ${print(otherwise, 0)}`
    },
  },
  or: infix(1, 'hoặc', 'or', 0),
  and: infix(2, 'và', 'and', 0),
  not: { strength: 3, write: ({ arg }, { language, print }) => `${language === 'vi' ? 'không' : 'not'} ${print(arg, 3)}` },
  eq: infix(4, '='),
  ne: infix(4, '≠'),
  lt: infix(4, '<'),
  le: infix(4, '≤'),
  gt: infix(4, '>'),
  ge: infix(4, '≥'),
  add: infix(5, '+'),
  sub: infix(5, '−'),
  mul: infix(6, '×'),
  div: infix(6, '/'),
  neg: { strength: 7, write: ({ arg }, { print }) => `−${print(arg, 7)}` },
  pow: { strength: 8, write: ({ left, right }, { print }) => `${print(left, 9)}^${print(right, 8)}` },
  min: call('nhỏ nhất', 'min'),
  max: call('lớn nhất', 'max'),
  abs: call('trị tuyệt đối', 'abs'),
  floor: call('làm tròn xuống', 'floor'),
  ceil: call('làm tròn lên', 'ceil'),
  round: call('làm tròn', 'round'),
  clamp: call('giới hạn', 'clamp'),
  sqrt: call('√'),
  ln: call('ln'),
  exp: call('exp'),
}

function atom<Op extends Operator>(write: Writing<Op>['write']): Writing<Op> {
  return { strength: ATOM, write }
}

/** `left symbol right`; the right side must bind stronger by `more`. */
function infix(strength: number, vi: string, en = vi, more = 1) {
  return {
    strength,
    write: ({ left, right }: { readonly left: Expr; readonly right: Expr }, { language, print }: Printer) =>
      `${print(left, strength)} ${language === 'vi' ? vi : en} ${print(right, strength + more)}`,
  }
}

/** `name(operands)`, with the places of a rounding. */
function call(vi: string, en = vi) {
  return {
    strength: ATOM,
    write: (node: Expr, { language, list }: Printer) =>
      `${language === 'vi' ? vi : en}(${list(childrenOf(node))}${node.op === 'round' ? `; ${String(node.places)}` : ''})`,
  }
}
