import type { FormulaFunction } from '@dti-vn/sdk'
import { between } from './between.js'
import { growth } from './growth.js'

export { between, growth }

/** The functions that this package adds to the formula language. */
export const FUNCTIONS: readonly FormulaFunction[] = Object.freeze([between, growth])
