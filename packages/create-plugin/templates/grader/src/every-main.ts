import { compare, defineGrader, divide, type ExactAmount, rationalOfNumber } from '@dti-vn/sdk'
import * as z from 'zod'

/** What an index writes under `params` of its grader. */
const params = z.strictObject({ pass: z.string(), fail: z.string(), share: z.number().gt(0).lte(1) })

/** `pass` where every main indicator has the share of its points, else `fail`. */
export const everyMain = defineGrader({
  id: '__id__/every_main',
  title: { vi: 'Đạt ở mọi chỉ số chính', en: 'Every main indicator' },
  description: { vi: 'Đạt khi mọi chỉ số chính đều đạt tỷ lệ yêu cầu.', en: 'Passed where every main indicator has the share that is asked for.' },
  params,
  check: ({ pass, fail }, { definition }) => {
    const known = (definition.grades ?? []).map(({ id }) => id)
    const faults = Object.entries({ pass, fail }).filter(([, grade]) => !known.includes(grade))
    return faults.map(([key, grade]) => {
      const message = { vi: `không có mức xếp loại “${grade}”`, en: `there is no grade "${grade}"` }
      return { code: 'definition-method-params', path: ['grader', 'params', key], params: { method: '__id__/every_main', message } }
    })
  },
  grade: ({ nodes }, { pass, fail, share }) => (Object.values(nodes).every((node) => reaches(node, share)) ? pass : fail),
})

/** A node that does not apply keeps nobody back. */
function reaches({ points, maxPoints }: ExactAmount, share: number): boolean {
  return maxPoints.n === 0n || compare(divide(points, maxPoints), rationalOfNumber(share)) >= 0
}
