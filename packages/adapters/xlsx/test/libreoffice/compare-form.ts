import { datasetOfRows, type Plan, type PlannedIndicator, scoreRun, type UnitRow } from '@dti-vn/sdk'
import type { FormLayout } from '../../src/index.js'
import { FORM_WORDS } from '../../src/form/form-words.js'
import { parseAddress } from '../../src/workbook/address.js'

/** Cells of a sheet as the office program calculated them. */
export type Cells = readonly (readonly unknown[])[]

/** What became of the cells of a form. */
export interface FormComparison {
  readonly same: number
  /** Indicators that say "computed when collected", with the words of their state. */
  readonly later: readonly { readonly indicator: PlannedIndicator; readonly state: string }[]
  /** Sums and results that wait. */
  readonly laterSums: number
  readonly differences: readonly string[]
}

/** Compares every indicator, main indicator and result of a calculated form with the exact executor. */
export function compareForm(plan: Plan, layout: FormLayout, row: UnitRow, cells: Cells): FormComparison {
  const [unit] = scoreRun(plan, datasetOfRows(plan, [row]), { executor: 'exact' }).units
  if (!unit) throw new Error('one unit was asked for')
  const later: { indicator: PlannedIndicator; state: string }[] = []
  const differences: string[] = []
  let same = 0
  let laterSums = 0
  const at = (address: string): unknown => {
    const place = parseAddress(address)
    return place && cells[place.row - 1]?.[place.column - 1]
  }
  const compare = (where: string, address: string, wanted: unknown, wait: () => void) => {
    const found = at(address)
    if (found === FORM_WORDS.later) wait()
    else if (found === wanted || (wanted === null && found === '–')) same += 1
    else differences.push(`${where}: expected ${String(wanted)}, the form says ${String(found)}`)
  }
  const waitSum = () => {
    laterSums += 1
  }
  for (const { indicator, points, state, inputs } of layout.indicators) {
    const { code, method, params } = indicator.definition
    const expected = unit.indicators[code]
    const where = `${code} ${method} ${JSON.stringify(params)} ${expected?.state ?? ''} [${inputs.map(({ cell }) => String(at(cell))).join('; ')}]`
    compare(where, points, expected?.points, () => later.push({ indicator, state: String(at(state)) }))
  }
  for (const { group, points } of layout.groups) if (group.role === 'main') compare(`main ${group.id}`, points, unit.main[group.id]?.points, waitSum)
  const { totals } = layout
  compare('points', totals.points, unit.points, waitSum)
  compare('maximum', totals.maxPoints, unit.maxPoints, waitSum)
  compare('score', totals.score, unit.score, waitSum)
  compare('value', totals.value, unit.value, waitSum)
  const grade = plan.definition.grades?.find(({ id }) => id === unit.grade)
  compare('grade', totals.grade, grade?.name.vi ?? null, waitSum)
  return { same, later, laterSums, differences }
}
