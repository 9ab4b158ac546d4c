import { distinctCohorts, localize, rationalOfNumber, rationalText, type UnitStanding } from '@dti-vn/sdk'
import { cohortName } from '../results/cohort-words.js'
import type { ResultContext } from '../results/result-context.js'
import { filled } from '../results/texts.js'
import { FEEDBACK_TEXTS } from './texts.js'

/** The ranks of a unit in words, one for each cohort rule. */
export type RankWords = (code: string) => readonly string[]

/** Ranks the units once for all feedback of a result. */
export function rankWords(context: ResultContext): RankWords {
  const { result, language } = context
  const texts = FEEDBACK_TEXTS[language]
  const rules = distinctCohorts(result).map((rule) => {
    const rows = result.ranking({ within: rule })
    const sizes = new Map<string | null, number>()
    for (const { cohort, rank } of rows) if (rank !== null) sizes.set(cohort, (sizes.get(cohort) ?? 0) + 1)
    return { rule, sizes, byCode: new Map(rows.map(({ code, cohort, rank, standing }) => [code, { cohort, rank, standing }])) }
  })
  return (code) => {
    const words = rules.map(({ rule, sizes, byCode }) => {
      const own = byCode.get(code)
      if (typeof own?.rank !== 'number') return texts.unranked
      const rank = filled(texts.rank, { rank: own.rank, count: sizes.get(own.cohort) ?? 0, cohort: cohortName(context, rule, own.cohort) })
      return own.standing ? `${rank}, ${standingWords(context, own.standing)}` : rank
    })
    return [...new Set(words)]
  }
}

function standingWords({ language, texts }: ResultContext, { value, reason }: UnitStanding): string {
  const words = `${texts.standing.toLowerCase()} ${rationalText(rationalOfNumber(value), language)}`
  return reason ? `${words} (${localize(reason, language)})` : words
}
