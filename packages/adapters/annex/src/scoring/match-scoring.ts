import type { LocalText } from '@dti-vn/sdk'
import { ANNEX_LIMITS } from '../table.js'
import { bestOfRule } from './best-of-rule.js'
import { booleanRule } from './boolean-rule.js'
import { cappedCountRule } from './capped-count-rule.js'
import { checklistRule } from './checklist-rule.js'
import { choiceRule } from './choice-rule.js'
import { joinCutLines, ruleClauses } from './clauses.js'
import { decrementRule } from './decrement-rule.js'
import { deductionRule } from './deduction-rule.js'
import { expertRule } from './expert-rule.js'
import { ladderRule } from './ladder-rule.js'
import type { ScoringMatch, ScoringPattern, ScoringRule } from './pattern.js'
import { complementRule, ratioRule } from './ratio-rule.js'
import { relativeRule } from './relative-rule.js'
import { sumOfPartsRule } from './sum-of-parts-rule.js'
import { surveyRule } from './survey-rule.js'
import { describeClause, understoodOf } from './understood.js'

/** The known kinds of scoring texts. Adding one means adding its file and this line. */
const SCORING_PATTERNS: readonly ScoringPattern[] = Object.freeze([
  booleanRule,
  choiceRule,
  checklistRule,
  bestOfRule,
  ladderRule,
  ratioRule,
  complementRule,
  relativeRule,
  cappedCountRule,
  surveyRule,
  deductionRule,
  decrementRule,
  expertRule,
  sumOfPartsRule,
])

/** Why a scoring text stays with a person. */
export type Unmatched = 'empty' | 'too-long' | 'maximum-differs' | 'unknown' | 'ambiguous'

/** A matched scoring text, or why it is none, with what was understood of it and where reading stopped. */
export type ScoringOutcome = { readonly match: ScoringMatch } | { readonly unmatched: Unmatched; readonly detail?: LocalText }

/** Matches a scoring text (its lines tidied) against the known kinds. Two kinds that both fit are none: which one is meant is not guessed. */
export function matchScoring(text: string, max: number, name: string): ScoringOutcome {
  if (text === '') return { unmatched: 'empty' }
  if (text.length > ANNEX_LIMITS.scoringLength) return { unmatched: 'too-long' }
  const joined = joinCutLines(text, (clause) => describeClause(clause, max) !== undefined)
  for (const variant of joined === text ? [text] : [text, joined]) {
    const clauses = ruleClauses(variant, max)
    if (!clauses) return { unmatched: 'maximum-differs' }
    const [match, second] = matchesOf({ text: variant, clauses, name, max }, SCORING_PATTERNS)
    if (second) return { unmatched: 'ambiguous' }
    if (match) return { match }
  }
  return { unmatched: 'unknown', detail: understoodOf(ruleClauses(joined, max) ?? [], max) }
}

const PART_PATTERNS = SCORING_PATTERNS.filter(({ id }) => id !== 'sum_of_parts' && id !== 'deduction')

function matchesOf(rule: ScoringRule, patterns: readonly ScoringPattern[]): readonly ScoringMatch[] {
  const inner = (part: ScoringRule) => {
    const found = matchesOf(part, PART_PATTERNS)
    return found.length === 1 ? found[0] : undefined
  }
  return patterns.flatMap((pattern) => pattern.match(rule, inner) ?? [])
}
