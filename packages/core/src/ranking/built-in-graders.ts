import { cutsGrader } from './cuts-grader.js'
import type { Grader } from './grader.js'

/** The graders that come with the library; plugins bring others. */
export const BUILT_IN_GRADERS: readonly Grader[] = Object.freeze([cutsGrader])
