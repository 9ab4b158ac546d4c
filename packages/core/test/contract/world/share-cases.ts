import { booleanInput, type CaseMaker, yesOrNo } from './case.js'
import { earnings, pointsToMaximum } from './earnings.js'
import type { Random } from './random.js'

/** Shares with up to three decimals that add up to 1. */
function sharesToOne(random: Random, count: number): number[] {
  const cuts = Array.from({ length: count - 1 }, () => random.int(0, random.pick([4, 10, 1000])) * 0.001 * random.pick([1, 10]))
    .map((cut) => Math.min(1000, Math.round(cut * 1000)))
    .sort((x, y) => x - y)
  return [...cuts, 1000].map((cut, i) => (cut - (cuts[i - 1] ?? 0)) / 1000)
}

/** Shares of which one is 1. */
function sharesReachingOne(random: Random, count: number): number[] {
  const others = Array.from({ length: count - 1 }, () => random.pick([0, 0.5, 0.25, 0.333333, random.int(0, 1000) / 1000]))
  return random.shuffle([1, ...others])
}

const letters = ['p', 'q', 'r', 's', 'u'] as const

export const booleanCase: CaseMaker = ({ random, prefix }) => ({
  method: 'boolean',
  params: {},
  inputs: [booleanInput(`${prefix}yes`)],
  values: () => ({ [`${prefix}yes`]: yesOrNo(random) }),
})

export const choiceCase: CaseMaker = ({ random, prefix, ...maximum }) => {
  const ids = letters.slice(0, random.int(1, letters.length))
  const earned = earnings(random, sharesReachingOne(random, ids.length), maximum)
  return {
    method: 'choice',
    params: { options: ids.map((id, i) => ({ id, label: { vi: id }, ...earned[i] })) },
    inputs: [{ id: `${prefix}chosen`, type: 'choice', label: { vi: 'chosen' } }],
    values: () => ({ [`${prefix}chosen`]: random.pick(ids) }),
  }
}

export const checklistCase: CaseMaker = ({ random, prefix, ...maximum }) => {
  const ids = letters.slice(0, random.int(1, letters.length)).map((letter) => prefix + letter)
  const earned = random.chance(0.3) ? pointsToMaximum(random, ids.length, maximum) : sharesToOne(random, ids.length).map((share) => ({ share }))
  return {
    method: 'checklist',
    named: true,
    params: { items: ids.map((id, i) => ({ id, ...earned[i] })) },
    inputs: random.shuffle(ids).map(booleanInput),
    values: () => Object.fromEntries(ids.map((id) => [id, random.chance(0.1) ? '' : yesOrNo(random)])),
  }
}

export const bestOfCase: CaseMaker = ({ random, prefix, ...maximum }) => {
  const ids = letters.slice(0, random.int(1, letters.length)).map((letter) => prefix + letter)
  const earned = earnings(random, sharesReachingOne(random, ids.length), maximum)
  return {
    method: 'best_of',
    named: true,
    params: { options: ids.map((id, i) => ({ id, ...earned[i] })) },
    inputs: random.shuffle(ids).map(booleanInput),
    values: () => Object.fromEntries(ids.map((id) => [id, random.chance(0.1) ? '' : yesOrNo(random)])),
  }
}
