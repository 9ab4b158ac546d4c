import { checkDefinition, compileIndex, datasetOfRows, formatIssue, hasErrors, type Registry, scoreRun, type ScoringMethod, type UnitRow } from '@dti-vn/sdk'
import { fail, failIfAny } from '../assert/failure.js'
import { frozenCopy } from '../assert/frozen.js'
import { faultsOfTrace, leavesOf } from '../assert/trace.js'
import { onlyIndicator } from '../parts/only-indicator.js'
import { smallIndex } from '../parts/small-index.js'
import type { ValidMethodCase } from './cases.js'
import { faultsOfExpansion } from './expansion.js'
import { inputsOf } from './inputs.js'

const CODE = '1.1'
const UNIT = 'unit'

/** Runs a case that must be accepted and scored: its expansion, both executors, the explanation. */
export function runValidCase(method: ScoringMethod, given: ValidMethodCase, registry: Registry): void {
  const { inputs, params, maxPoints, places = 2, values, others = [], points, state = 'scored', reason } = frozenCopy(given)
  const index = frozenCopy(smallIndex({ method: method.id, ...(params ? { params } : {}), inputs, maxPoints, places }))
  failIfAny(faultsOfExpansion(method, { inputs: inputsOf(inputs), params, maxPoints, places, registry }))
  const issues = checkDefinition(index, registry)
  if (hasErrors(issues)) fail(`The case is refused: ${issues.map((issue) => formatIssue(issue, 'en')).join('\n')}`)
  const plan = compileIndex(index, registry)
  if (points > maxPoints && onlyIndicator(plan).expr.op === 'clamp') {
    fail(`The case expects ${String(points)} points of at most ${String(maxPoints)}: points are clamped to the maximum.`)
  }
  const rows: UnitRow[] = [values, ...others].map((unit, i) => ({ code: i === 0 ? UNIT : `other${String(i)}`, values: { [CODE]: unit } }))
  const unknown = datasetOfRows(plan, rows).issues.find(({ code }) => code === 'input-unknown')
  if (unknown) fail(`"values" names the input "${unknown.input ?? ''}", which is not among "inputs".`)
  for (const executor of ['exact', 'columns'] as const) {
    const result = scoreRun(plan, datasetOfRows(plan, rows), { executor })
    const found = result.unit(UNIT)?.indicators[CODE]
    const expected = { points, state, ...(reason ? { reason } : {}) }
    const actual = { points: found?.points, state: found?.state, ...(reason ? { reason: found?.reason } : {}) }
    if (found?.points !== points || found.state !== state || (reason && found.reason !== reason)) {
      const got = `${String(found?.points)} points, ${String(found?.state)}${found?.reason ? ` (${found.reason})` : ''}`
      fail(`The executor "${executor}" gives ${got}; expected ${String(points)} points, ${state}${reason ? ` (${reason})` : ''}.`, { actual, expected })
    }
    const trace = result.explain(UNIT)
    failIfAny(faultsOfTrace(trace))
    const leaf = leavesOf(trace).find((item) => item.kind === 'indicator')
    if (state === 'scored' && !leaf?.calculation) fail('The explanation shows no calculation for a scored indicator.')
  }
}
