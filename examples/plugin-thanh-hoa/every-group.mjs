import { compareExpr, cond, defineScoringMethod, input, localize, minOf, mul, num, points } from '@dti-vn/sdk'
import { paramsSchema } from './every-group-params.mjs'

/** @typedef {import('@dti-vn/sdk').Expr} Expr */
/** @typedef {import('@dti-vn/sdk').MethodFault} Fault */
/** @typedef {import('./every-group-params.mjs').Step} Step */

/**
 * "Every group above 75: level 3; from 50 to 75: level 2; below: level 1." The weakest group decides, so a strong group cannot make up for
 * a weak one. A condition (điều kiện bắt buộc), where one is named, must hold or there are no points at all.
 */
export const everyGroup = defineScoringMethod({
  id: 'thanh-hoa/every_group',
  title: { vi: 'Mọi nhóm đều phải đạt', en: 'Every group must reach it' },
  description: {
    vi: 'Mức cao nhất mà nhóm nào cũng đạt; có thể kèm điều kiện bắt buộc.',
    en: 'The highest step that every group reaches; a condition may be required.',
  },
  source: 'A rule of this kind was read in Vietnamese texts on digital transformation; not in Decision 3853',
  params: paramsSchema,
  takes: ({ groups, condition }) => (condition === undefined ? groups : [...groups, condition]),
  check: ({ groups, condition, steps }, { inputs }) => [...checkInputs(groups, condition, inputs), ...checkSteps(steps)],
  expand: ({ groups, condition, steps }, { inputs }) => {
    const weakest = minOf(...groups.map((id) => input(id)))
    const ladder = steps.reduceRight(
      (/** @type {Expr} */ below, step) => cond(reaches(weakest, step), mul(points, num(step.share)), below),
      num(0),
    )
    return {
      points: condition === undefined ? ladder : cond(input(condition), ladder, num(0)),
      inputs,
      blank: [{ inputs: inputs.map(({ id }) => id), when: 'any' }],
      warnings: [],
      rule: { vi: ruleText('vi', condition, steps, inputs), en: ruleText('en', condition, steps, inputs) },
    }
  },
})

/**
 * @param {Expr} weakest
 * @param {Step} step
 */
function reaches(weakest, step) {
  return step.above === undefined ? compareExpr('ge', weakest, num(step.from)) : compareExpr('gt', weakest, num(step.above))
}

/**
 * Exactly the groups as numbers and the condition as yes or no.
 * @param {readonly string[]} groups
 * @param {string | undefined} condition
 * @param {readonly import('@dti-vn/sdk').InputDefinition[]} inputs
 * @returns {Fault[]}
 */
function checkInputs(groups, condition, inputs) {
  const wanted = condition === undefined ? groups : [...groups, condition]
  const given = inputs.map(({ id }) => id)
  /** @type {Fault[]} */
  const faults = inputs.flatMap(({ id, type }) => {
    const expected = id === condition ? ['boolean'] : ['number', 'integer']
    if (expected.includes(type)) return []
    return [{ code: 'definition-method-inputs', path: ['inputs', id], params: { expected: expected.join(' | '), actual: type } }]
  })
  if (wanted.length !== given.length || wanted.some((id) => !given.includes(id))) {
    faults.push({ code: 'definition-method-inputs', path: ['inputs'], params: { expected: wanted.join(', '), actual: given.join(', ') } })
  }
  return faults
}

/**
 * Bounds and shares strictly fall, shares lie in 0 to 1, and the best is 1.
 * @param {readonly Step[]} steps
 * @returns {Fault[]}
 */
function checkSteps(steps) {
  /** @type {Fault[]} */
  const faults = []
  steps.forEach((step, i) => {
    const path = ['params', 'steps', i]
    const above = steps[i - 1]
    if (step.share < 0 || step.share > 1) {
      faults.push({ code: 'definition-share-range', path: [...path, 'share'], params: { share: step.share } })
    }
    if (above && (bound(step) >= bound(above) || step.share >= above.share)) {
      faults.push({ code: 'definition-steps-order', path, params: { min: bound(step), share: step.share } })
    }
  })
  if (steps[0]?.share !== 1) faults.push({ code: 'definition-shares-never-full', path: ['params', 'steps'], params: {} })
  return faults
}

/** @param {Step} step */
function bound(step) {
  return step.above ?? step.from
}

/**
 * The rule in words, with numbers as the language writes them.
 * @param {'vi' | 'en'} language
 * @param {string | undefined} condition
 * @param {readonly Step[]} steps
 * @param {readonly import('@dti-vn/sdk').InputDefinition[]} inputs
 */
function ruleText(language, condition, steps, inputs) {
  const number = (/** @type {number} */ value) => (language === 'vi' ? String(value).replace('.', ',') : String(value))
  const label = (/** @type {import('@dti-vn/sdk').InputDefinition} */ item) => `“${localize(item.label, language)}”`
  const names = inputs.filter(({ id }) => id !== condition).map(label).join(', ')
  const required = inputs.filter(({ id }) => id === condition).map(label).join('')
  const ladder = steps.map((step) => `${step.above === undefined ? '≥' : '>'} ${number(bound(step))}: ${number(step.share)}`).join('; ')
  if (language === 'vi') {
    const gate = required && ` Điều kiện bắt buộc: ${required}; không đạt thì 0 điểm.`
    return `Nhân điểm tối đa với hệ số theo nhóm thấp nhất trong ${names}: ${ladder}; thấp hơn: 0.${gate}`
  }
  const gate = required && ` Required: ${required}; otherwise 0 points.`
  return `The maximum times a share by the weakest of ${names}: ${ladder}; below: 0.${gate}`
}
