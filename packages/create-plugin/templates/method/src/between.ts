import { blankAny, checkNumericInputs, clampExpr, defineScoringMethod, div, input, mul, num, points, sub } from '@dti-vn/sdk'
import type { MethodContext, MethodFault } from '@dti-vn/sdk'
import * as z from 'zod'

const METHOD = '__id__/between'

/** What an indicator writes under `params`. Unknown keys are refused. */
const between = z.strictObject({ from: z.number(), to: z.number() })

type Between = z.infer<typeof between>

/** All that may be wrong with how an indicator uses the method; each fault is an issue code of dti-vn with a path. */
function check({ from, to }: Between, { inputs }: MethodContext): MethodFault[] {
  const faults = checkNumericInputs(inputs, 1)
  if (from >= to) {
    const message = { vi: '“from” phải nhỏ hơn “to”', en: '"from" must be below "to"' }
    faults.push({ code: 'definition-method-params', path: ['params', 'to'], params: { method: METHOD, message } })
  }
  return faults
}

/** No points up to `from`, all points from `to` on, in a straight line between. */
export const betweenMethod = defineScoringMethod({
  id: METHOD,
  title: { vi: 'Tuyến tính giữa hai mức', en: 'Linear between two bounds' },
  description: { vi: 'Điểm tăng đều từ mức dưới đến mức trên.', en: 'Points rise evenly from the lower to the upper bound.' },
  params: between,
  takes: () => 1,
  check,
  // A method computes nothing itself: it writes an expression, which every executor and the explanation understand.
  expand: ({ from, to }, { inputs }) => {
    const id = inputs[0]?.id ?? ''
    return {
      points: mul(points, clampExpr(div(sub(input(id), num(from)), sub(num(to), num(from))), num(0), num(1))),
      inputs,
      blank: blankAny(inputs),
      warnings: [],
      rule: { vi: `0 điểm đến ${from}, điểm tối đa từ ${to}, ở giữa tăng đều.`, en: `0 up to ${from}, the maximum from ${to}, evenly between.` },
    }
  },
})
