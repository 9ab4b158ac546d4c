import { compare, defineGrader, rationalOfNumber } from '@dti-vn/sdk'
import { everyGroupParams } from './every-group-params.mjs'

/**
 * A grade that every group must reach: of the steps, from the best, the first that all groups named by `of` keep. A step asks each group
 * for a score `above` a number, or `from` one; scores are the rounded ones that are printed. A group that does not apply to the unit is left
 * out; where none applies there is no grade.
 */
export const everyGroup = defineGrader({
  id: 'maturity/every_group',
  title: { vi: 'Mọi nhóm phải đạt', en: 'Every group must reach it' },
  description: { vi: 'Đơn vị đạt một mức khi mọi nhóm tiêu chí đạt mức đó.', en: 'A unit has a level when every group of criteria has it.' },
  params: everyGroupParams,
  check: ({ of, steps, otherwise }, { definition }) => {
    const grades = (definition.grades ?? []).map(({ id }) => id)
    const groups = definition.nodes.map((node) => (node.kind === 'group' ? node.id : node.code))
    const unknown = (path, id, known) => ({
      code: 'definition-invalid-value',
      path: ['grader', 'params', ...path],
      params: { expected: known.join(' | '), actual: id },
    })
    return [
      ...of.flatMap((id, i) => (groups.includes(id) ? [] : [unknown(['of', i], id, groups)])),
      ...steps.flatMap(({ grade }, i) => (grades.includes(grade) ? [] : [unknown(['steps', i, 'grade'], grade, grades)])),
      ...(grades.includes(otherwise) ? [] : [unknown(['otherwise'], otherwise, grades)]),
    ]
  },
  grade: ({ nodes }, { of, steps, otherwise }) => {
    const scores = of.flatMap((id) => nodes[id]?.score ?? [])
    if (scores.length === 0) return null
    return steps.find((step) => scores.every((score) => keeps(score, step)))?.grade ?? otherwise
  },
})

function keeps(score, { above, from }) {
  return above === undefined ? compare(score, rationalOfNumber(from)) >= 0 : compare(score, rationalOfNumber(above)) > 0
}
