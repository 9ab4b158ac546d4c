import { createParse } from 'mathjs/number'
import { type MathNode, mathNodeClasses } from './math-tree.js'
import { once } from './once.js'

declare module 'mathjs/number' {
  /** The factory of the parser, which mathjs exports and leaves out of its types. */
  export function createParse(parts: Readonly<Record<string, unknown>>): MathParse
}

/** Parses a text to the tree of mathjs. Nothing of mathjs evaluates anything. */
export type MathParse = (text: string) => MathNode

/** Stands for typed-function, which chooses by the types of arguments: only texts are parsed. */
const typed = Object.assign((_name: string, signatures: { readonly string: MathParse }): MathParse => (text) => signatures.string(text), {
  addConversion: () => undefined,
})

/** The parser of mathjs alone, without what it would evaluate with; created at the first use. */
export const mathParser = once((): MathParse => createParse({ ...mathNodeClasses(), typed, numeric: Number, config: { number: 'number' } }))
