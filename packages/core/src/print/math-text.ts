import { localize, type Language, type LocalText } from '../text/local-text.js'
import type { Expr } from '../formula/expr.js'
import type { Operator, ReferenceFunction } from '../formula/operations.js'
import { type Printer, type Writing, WRITINGS } from './writings.js'

/** How the leaves of an expression are printed. */
export interface LeafPrinter {
  readonly input: (id: string) => string
  /** An input that has a constant in its place where it is not reported. */
  readonly inputOr: (id: string, fallback: string) => string
  readonly option: (id: string, option: string) => string
  readonly points: () => string
  readonly reference: (node: Expr & { readonly op: 'ref' }, printed: string) => string
  /** The branch of a condition to print alone, when it is known; undefined prints the whole condition. */
  readonly branch: (node: Expr & { readonly op: 'if' }) => Expr | undefined
  /** Name and arguments of the call that an expression was expanded from, where it is to be printed as one. */
  readonly call?: ((node: Expr) => { readonly name: string; readonly args: readonly Expr[] } | undefined) | undefined
}

/** Prints an expression as one line of mathematics in a language, with parentheses only where they are needed. */
export function mathText(expr: Expr, language: Language, leaf: LeafPrinter): string {
  const list = (args: readonly Expr[]) => args.map((arg) => print(arg, 0)).join('; ')
  const printer: Printer = { language, leaf, print, list }

  function print(whole: Expr, outer: number): string {
    const call = leaf.call?.(whole)
    if (call) return `${call.name}(${list(call.args)})`
    const node = takenOf(whole, leaf)
    const { strength, write } = WRITINGS[node.op] as Writing<Operator>
    const text = write(node, printer)
    // A figure below 0 binds as a negation does: (−2)^2 is not −2^2.
    return (text.startsWith('−') ? Math.min(strength, WRITINGS.neg.strength) : strength) < outer ? `(${text})` : text
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

const REFERENCE_NAMES: Readonly<Record<ReferenceFunction, LocalText>> = {
  max: { vi: 'lớn nhất của các đơn vị', en: 'largest of the units' },
  min: { vi: 'nhỏ nhất của các đơn vị', en: 'smallest of the units' },
  mean: { vi: 'trung bình của các đơn vị', en: 'mean of the units' },
  sd: { vi: 'độ lệch chuẩn của các đơn vị', en: 'standard deviation of the units' },
  count: { vi: 'số đơn vị', en: 'number of units' },
  rank: { vi: 'thứ hạng trong các đơn vị', en: 'rank among the units' },
}
