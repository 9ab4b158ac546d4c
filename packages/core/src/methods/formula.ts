import { parseFormula } from '../formula/parse-formula.js'
import { formulaMethodWith } from './formula-with.js'

/** Points by a formula text, parsed when the definition is compiled. */
export const formulaMethod = formulaMethodWith(parseFormula)
