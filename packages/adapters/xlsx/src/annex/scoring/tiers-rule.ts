import { exactShare, numberOf } from './amount.js'
import { parseAwards, phraseOf } from './award.js'
import { shareOfPoints } from './choice-rule.js'
import type { DraftInput, ScoringPattern } from './pattern.js'
import { definedQuotient, isDefinition, readDefinitions, type Quotient } from './quotient.js'
import { type Ladder, readLadder } from './steps.js'
import { isWhole } from './threshold.js'

/** Steps of a count ("4 phiên: 20 điểm; 3 phiên: 15; …") or of a ratio ("Từ 90% trở lên: điểm tối đa; từ 80% đến dưới 90%: …"). */
export const tiersRule: ScoringPattern = {
  id: 'tiers',
  match: ({ clauses, max, name }) => {
    const defined = clauses.filter(isDefinition)
    const awards = parseAwards(clauses.filter((clause) => !isDefinition(clause)), max)
    const ladder = awards && readLadder(awards)
    if (!awards || !ladder) return undefined
    const quotient = ladder.percent ? (definedQuotient(defined) ?? unnamedQuotient(name)) : undefined
    if (defined.length > 0 && quotient?.used.size !== readDefinitions(defined).size) return undefined
    const unnamed = quotient && defined.length === 0
    return {
      ...rule(ladder, quotient ? [quotient.a, quotient.b].map(figure) : [valueInput(ladder, name)]),
      phrase: phraseOf(awards),
      remarks: [
        ...(ladder.openTop ? [{ vi: 'mức cao nhất hiểu là “trở lên”', en: 'the top step is read as "and more"' }] : []),
        ...(unnamed ? [UNNAMED] : []),
      ],
    }
  },
}

/** The ratio is not spelt out: a person must say what is divided by what. */
export const UNNAMED = {
  vi: 'văn bản không nói rõ tử số và mẫu số; cần đặt lại tên hai số liệu',
  en: 'the text does not say what is divided by what; name the two figures',
} as const

export function unnamedQuotient(name: string): Quotient {
  return { a: `Tử số của: ${name}`, b: `Mẫu số của: ${name}`, complement: false, divisor: undefined, used: new Set() }
}

function figure(label: string): DraftInput {
  return { label, type: 'integer' }
}

function valueInput({ steps, unit }: Ladder, name: string): DraftInput {
  return { label: name, type: steps.every(({ min }) => isWhole(min)) ? 'integer' : 'number', ...(unit === '' ? {} : { unit }) }
}

function rule({ steps, percent }: Ladder, inputs: readonly DraftInput[]) {
  const whole = percent ? 100 : 1
  const shares = steps.map(({ min, share }) => ({ min: numberOf(min / whole), share: exactShare(share) }))
  if (shares.every(({ share }) => share !== undefined)) {
    return { method: 'tiers', inputs, params: () => ({ of: percent ? 'ratio' : 'value', steps: shares }) }
  }
  return {
    method: 'formula',
    inputs,
    params: (ids: readonly string[]) => {
      const value = ids.join(' / ')
      const cases = steps.map(({ min, share }) => `(${value} >= ${numberOf(min / whole)} ? ${shareOfPoints(share)} : `)
      return { expression: `${cases.join('')}0${')'.repeat(steps.length)}` }
    },
  }
}
