import { bestOfCase, booleanCase, checklistCase, choiceCase } from './share-cases.js'
import type { CaseMaker, MethodCase } from './case.js'
import { relativeCase, tiersCase } from './comparing-cases.js'
import { cappedCountCase, deductionCase, expertCase, surveyCase } from './count-cases.js'
import { numberOf } from './decimals.js'
import { formulaCase } from './formula-case.js'
import { complementCase, ratioCase } from './ratio-cases.js'
import type { Random } from './random.js'

export const SIMPLE_CASES: readonly CaseMaker[] = [
  booleanCase, choiceCase, checklistCase, bestOfCase, ratioCase, complementCase, tiersCase, cappedCountCase, relativeCase, surveyCase,
  formulaCase, expertCase, deductionCase,
]

/** Cuts a maximum into parts. */
function split(random: Random, max: number, count: number): number[] {
  const cuts = Array.from({ length: count - 1 }, () => random.int(0, max)).sort((x, y) => x - y)
  return [...cuts, max].map((cut, i) => cut - (cuts[i - 1] ?? 0))
}

/** Two or three methods in one indicator; parts list their inputs, or take them by name, or take the next ones. */
export const sumOfPartsCase: CaseMaker = (ask) => {
  const { random, places } = ask
  const count = random.int(2, 3)
  const maxima = split(random, ask.max, count)
  const makers = maxima.map(() => random.pick(SIMPLE_CASES.filter((maker) => maker !== deductionCase)))
  const cases = maxima.map((max, i) => ({ made: (makers[i]!)({ ...ask, max, prefix: `${ask.prefix}${String(i)}k` }), max }))
  if (random.chance(0.2)) cases.push({ made: deductionCase({ ...ask, max: 0, prefix: `${ask.prefix}dk` }), max: 0 })
  const parts = cases.map(({ made, max }, i) => ({
    id: `part${i}`,
    max: numberOf({ n: max, places }),
    method: made.method,
    params: made.params,
    ...(listsInputs(random, made) ? { inputs: made.inputs.map((input) => input.id) } : {}),
  }))
  const declared = cases.flatMap(({ made }, i) => (parts[i]?.inputs && random.chance(0.5) ? [...made.inputs].reverse() : made.inputs))
  return {
    method: 'sum_of_parts',
    params: { parts },
    inputs: declared,
    values: () => Object.assign({}, ...cases.map(({ made }) => made.values())) as ReturnType<MethodCase['values']>,
  }
}

/** A formula in a part lists its inputs, since it may leave some unused. */
function listsInputs(random: Random, made: MethodCase): boolean {
  return made.method === 'formula' || random.chance(0.3)
}
