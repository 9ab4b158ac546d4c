import type { OracleMethod } from './method.js'
import { bestOf } from './rules/best-of.js'
import { boolean } from './rules/boolean.js'
import { cappedCount } from './rules/capped-count.js'
import { checklist } from './rules/checklist.js'
import { choice } from './rules/choice.js'
import { deduction } from './rules/deduction.js'
import { expert } from './rules/expert.js'
import { formula } from './rules/formula.js'
import { complement, ratio } from './rules/ratio.js'
import { relative } from './rules/relative.js'
import { sumOfParts } from './rules/sum-of-parts.js'
import { survey } from './rules/survey.js'
import { tiers } from './rules/tiers.js'

const METHODS: Readonly<Record<string, OracleMethod>> = {
  boolean,
  choice,
  checklist,
  best_of: bestOf,
  ratio,
  complement,
  tiers,
  capped_count: cappedCount,
  relative,
  survey,
  formula,
  expert,
  deduction,
  sum_of_parts: sumOfParts(),
}

/** The oracle's own rule of a method. */
export function methodOf(id: string): OracleMethod {
  const method = METHODS[id]
  if (!method) throw new Error(`the oracle knows no method ${id}`)
  return method
}
