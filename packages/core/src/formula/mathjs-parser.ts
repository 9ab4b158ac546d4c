import { create, parseDependencies, type MathNode } from 'mathjs/number'
import { once } from './once.js'

/** Parses a text to the tree of mathjs. Nothing of mathjs evaluates anything. */
export type MathParse = (text: string) => MathNode

/** The parser of mathjs, created at the first use because creating it costs more than importing this package. */
export const mathParser = once((): MathParse => create(parseDependencies ?? {}).parse as MathParse)
