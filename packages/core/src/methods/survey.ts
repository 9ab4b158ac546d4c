import type { MethodParams } from '../definition/method-params.js'
import { NAME } from '../definition/names.js'
import { div, inputOr, mul, num, points, sum } from '../formula/build.js'
import type { MethodDescription } from './described-method.js'
import { checkNamedInputs } from './input-checks.js'
import type { MethodRule } from './method.js'
import { numberField } from './params-fields.js'
import { paramsOf, recordField } from './params-objects.js'
import { ruleText } from './rule-text.js'
import { checkShareRange, checkSharesReachOne } from './shares.js'
import { blankAll, settleZero, whenZeroField } from './zero-denominator.js'

const weighted = (weights: MethodParams['survey']['weights']) => Object.entries(weights).map(([id, share]) => ({ id, share }))

/** Σ weight × answers / Σ answers; one numeric input for each answer, with the id of its weight. An empty answer counts as 0. */
export const surveyRule: MethodRule<MethodParams['survey']> = {
  id: 'survey',
  ownInputs: true,
  takes: ({ weights }) => Object.keys(weights),
  expand: ({ weights, whenZero }, { inputs }) => {
    const answers = weighted(weights)
    const total = sum(answers.map((answer) => inputOr(answer.id, 0)))
    const score = sum(answers.filter((answer) => answer.share !== 0).map((answer) => mul(inputOr(answer.id, 0), num(answer.share))))
    return { ...settleZero(whenZero, total, Object.keys(weights), mul(points, div(score, total))), inputs, blank: blankAll(inputs) }
  },
}

export const surveyDescription = {
  rule: surveyRule,
  title: { vi: 'Khảo sát', en: 'Survey' },
  description: { vi: 'Trung bình có trọng số của các câu trả lời.', en: 'Weighted mean of the answers.' },
  // As decisions print it: answers A 100 %, B 60 %, C 20 %, D 0.
  params: () =>
    paramsOf({
      weights: recordField(numberField, NAME),
      whenZero: whenZeroField(),
    }),
  check: ({ weights }, { inputs }) => [
    ...checkNamedInputs(inputs, Object.keys(weights), ['integer', 'number']),
    ...weighted(weights).flatMap(({ id, share }) => checkShareRange(share, ['params', 'weights', id])),
    ...checkSharesReachOne(weighted(weights), ['params', 'weights']),
  ],
  words: ({ weights }, { inputs }) =>
    ruleText((w) => {
      const list = weighted(weights).map((answer) => `${w.label(inputs.find((item) => item.id === answer.id))} ${w.percent(answer.share)}`).join('; ')
      return { vi: `Điểm tối đa × trung bình có trọng số của các câu trả lời: ${list}.`, en: `Maximum points × weighted mean of the answers: ${list}.` }
    }),
} satisfies MethodDescription<MethodParams['survey']>
