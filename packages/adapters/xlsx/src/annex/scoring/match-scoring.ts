import { ANNEX_LIMITS } from '../table.js'
import { bestOfRule } from './best-of-rule.js'
import { booleanRule } from './boolean-rule.js'
import { cappedCountRule } from './capped-count-rule.js'
import { checklistRule } from './checklist-rule.js'
import { choiceRule } from './choice-rule.js'
import { ruleClauses } from './clauses.js'
import { deductionRule } from './deduction-rule.js'
import { expertRule } from './expert-rule.js'
import type { ScoringMatch, ScoringPattern, ScoringRule } from './pattern.js'
import { complementRule, ratioRule } from './ratio-rule.js'
import { relativeRule } from './relative-rule.js'
import { sumOfPartsRule } from './sum-of-parts-rule.js'
import { surveyRule } from './survey-rule.js'
import { tiersRule } from './tiers-rule.js'

/** The known kinds of scoring texts. Adding one means adding its file and this line. */
const SCORING_PATTERNS: readonly ScoringPattern[] = Object.freeze([
  booleanRule,
  choiceRule,
  checklistRule,
  bestOfRule,
  tiersRule,
  ratioRule,
  complementRule,
  relativeRule,
  cappedCountRule,
  surveyRule,
  deductionRule,
  expertRule,
  sumOfPartsRule,
])

/** Why a scoring text stays with a person. */
export type Unmatched = 'empty' | 'too-long' | 'maximum-differs' | 'unknown' | 'ambiguous'

/** A matched scoring text, or why it is none. */
export type ScoringOutcome = { readonly match: ScoringMatch } | { readonly unmatched: Unmatched }

/** Matches a scoring text (its lines tidied) against the known kinds. Two kinds that both fit are none: which one is meant is not guessed. */
export function matchScoring(text: string, max: number, name: string): ScoringOutcome {
  if (text === '') return { unmatched: 'empty' }
  if (text.length > ANNEX_LIMITS.scoringLength) return { unmatched: 'too-long' }
  const clauses = ruleClauses(text, max)
  if (!clauses) return { unmatched: 'maximum-differs' }
  const matches = matchesOf({ text, clauses, name, max }, SCORING_PATTERNS)
  const [match, second] = matches
  if (second) return { unmatched: 'ambiguous' }
  return match ? { match } : { unmatched: 'unknown' }
}

const PART_PATTERNS = SCORING_PATTERNS.filter(({ id }) => id !== 'sum_of_parts' && id !== 'deduction')

function matchesOf(rule: ScoringRule, patterns: readonly ScoringPattern[]): readonly ScoringMatch[] {
  const inner = (part: ScoringRule) => {
    const found = matchesOf(part, PART_PATTERNS)
    return found.length === 1 ? found[0] : undefined
  }
  return patterns.flatMap((pattern) => pattern.match(rule, inner) ?? [])
}
