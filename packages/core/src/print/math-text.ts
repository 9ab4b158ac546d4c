import { localize, type Language } from '../definition/local-text.js'
import type { Expr } from '../formula/expr.js'
import { decimalText } from './decimal-text.js'

/** How the leaves of an expression are printed. */
export interface LeafPrinter {
  readonly input: (id: string) => string
  readonly option: (id: string, option: string) => string
  readonly points: () => string
  readonly reference: (node: Expr & { readonly op: 'ref' }, printed: string) => string
  /** The branch of a condition to print alone, when it is known; undefined prints the whole condition. */
  readonly branch: (node: Expr & { readonly op: 'if' }) => Expr | undefined
  /** Name and arguments of the call that an expression was expanded from, where it is to be printed as one. */
  readonly call?: ((node: Expr) => { readonly name: string; readonly args: readonly Expr[] } | undefined) | undefined
}

const SYMBOLS: Readonly<Record<string, string>> = {
  add: '+', sub: '−', mul: '×', div: '/', pow: '^', eq: '=', ne: '≠', lt: '<', le: '≤', gt: '>', ge: '≥',
}
const STRENGTH: Readonly<Record<string, number>> = {
  if: 0, or: 1, and: 2, not: 3, eq: 4, ne: 4, lt: 4, le: 4, gt: 4, ge: 4, add: 5, sub: 5, mul: 6, div: 6, neg: 7, pow: 8,
}
const ATOM = 9

const WORDS = {
  vi: { and: 'và', or: 'hoặc', not: 'không', if: 'nếu', then: 'thì', else: 'nếu không thì', min: 'nhỏ nhất', max: 'lớn nhất', clamp: 'giới hạn', round: 'làm tròn', floor: 'làm tròn xuống', ceil: 'làm tròn lên', abs: 'trị tuyệt đối', sqrt: '√', ln: 'ln', true: 'đúng', false: 'sai' },
  en: { and: 'and', or: 'or', not: 'not', if: 'if', then: 'then', else: 'otherwise', min: 'min', max: 'max', clamp: 'clamp', round: 'round', floor: 'floor', ceil: 'ceil', abs: 'abs', sqrt: '√', ln: 'ln', true: 'true', false: 'false' },
} as const

/** Prints an expression as one line of mathematics in a language, with parentheses only where they are needed. */
export function mathText(expr: Expr, language: Language, leaf: LeafPrinter): string {
  const word = WORDS[language]
  const list = (args: readonly Expr[]) => args.map((arg) => print(arg, 0)).join('; ')

  function print(whole: Expr, outer: number): string {
    const call = leaf.call?.(whole)
    if (call) return `${call.name}(${list(call.args)})`
    const node = takenOf(whole, leaf)
    const strength = STRENGTH[node.op] ?? ATOM
    const text = write(node, strength)
    return strength < outer ? `(${text})` : text
  }

  function write(node: Expr, strength: number): string {
    switch (node.op) {
      case 'number':
        return decimalText(node.value, language)
      case 'boolean':
        return node.value ? word.true : word.false
      case 'points':
        return leaf.points()
      case 'input':
      case 'input-or':
        return leaf.input(node.id)
      case 'option':
        return leaf.option(node.id, node.option)
      case 'neg':
        return `−${print(node.arg, strength)}`
      case 'not':
        return `${word.not} ${print(node.arg, strength)}`
      case 'and':
      case 'or':
        return `${print(node.left, strength)} ${word[node.op]} ${print(node.right, strength)}`
      case 'if':
        return `${word.if} ${print(node.test, 1)} ${word.then} ${print(node.then, 1)} ${word.else} ${print(node.else, 0)}`
      case 'min':
      case 'max':
        return `${word[node.op]}(${list(node.args)})`
      case 'clamp':
        return `${word.clamp}(${list([node.arg, node.low, node.high])})`
      case 'abs':
      case 'floor':
      case 'ceil':
      case 'sqrt':
      case 'ln':
        return `${word[node.op]}(${print(node.arg, 0)})`
      case 'round':
        return `${word.round}(${print(node.arg, 0)}; ${String(node.places)})`
      case 'ref':
        return leaf.reference(node, print(node.arg, 0))
      case 'pow':
        return `${print(node.left, strength + 1)}^${print(node.right, strength)}`
      default:
        return `${print(node.left, strength)} ${SYMBOLS[node.op] ?? node.op} ${print(node.right, strength + 1)}`
    }
  }

  return print(expr, 0)
}

/** Conditions whose branch is known are replaced before anything is put in parentheses. */
function takenOf(expr: Expr, leaf: LeafPrinter): Expr {
  const taken = expr.op === 'if' ? leaf.branch(expr) : undefined
  return taken ? takenOf(taken, leaf) : expr
}

/** The name of a reference aggregate in words. */
export function referenceName(node: Expr & { readonly op: 'ref' }, language: Language): string {
  return localize(REFERENCE_NAMES[node.fn], language)
}

const REFERENCE_NAMES = {
  max: { vi: 'lớn nhất của các đơn vị', en: 'largest of the units' },
  min: { vi: 'nhỏ nhất của các đơn vị', en: 'smallest of the units' },
  mean: { vi: 'trung bình của các đơn vị', en: 'mean of the units' },
  sd: { vi: 'độ lệch chuẩn của các đơn vị', en: 'standard deviation of the units' },
  count: { vi: 'số đơn vị', en: 'number of units' },
  rank: { vi: 'thứ hạng trong các đơn vị', en: 'rank among the units' },
} as const
