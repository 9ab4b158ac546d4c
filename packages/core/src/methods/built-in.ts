import { builtInMethods } from './built-in-methods.js'
import { formulaMethod } from './formula.js'
import type { ScoringMethod } from './method.js'

/** The scoring methods that come with the library. */
export const BUILT_IN_METHODS: readonly ScoringMethod[] = builtInMethods(formulaMethod)
