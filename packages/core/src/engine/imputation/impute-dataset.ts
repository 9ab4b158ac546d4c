import { CELL, type Column } from '../../dataset/cell.js'
import type { Dataset, ImputedCell } from '../../dataset/dataset.js'
import type { ImputePolicy } from '../../definition/policies.js'
import { DECIMAL_LIMITS } from '../../numeric/decimal.js'
import type { Plan, PlannedIndicator, PlannedInput } from '../plan.js'
import { preStates } from '../pre-state.js'
import { groupOf } from '../../definition/unit-split.js'
import { notSubmitted } from '../not-submitted.js'
import { reasonCode } from '../state.js'
import { imputedValue } from './imputed-value.js'

const EMPTY = reasonCode('empty')

/**
 * The data set with the figures that policies `impute` put in, each of which is listed; the same data set where there are none. Nothing
 * reported is changed.
 */
export function imputeDataset(plan: Plan, dataset: Dataset): Dataset {
  const imputing = plan.indicators.filter((indicator) => indicator.impute)
  if (imputing.length === 0) return dataset
  const silent = notSubmitted(dataset)
  const imputed: ImputedCell[] = imputing.flatMap((indicator) => (indicator.impute ? cellsOf(plan, indicator, indicator.impute, dataset, silent) : []))
  if (imputed.length === 0) return dataset
  const columns = [...dataset.columns]
  for (const { column, unit, value } of imputed) {
    if (columns[column] === dataset.columns[column]) columns[column] = copyOf(dataset.columns[column])
    const changed = columns[column]
    if (!changed) continue
    changed.status[unit] = CELL.GIVEN
    changed.values[unit] = value
  }
  return { ...dataset, columns, imputed }
}

function copyOf(column: Column | undefined): Column {
  return { status: column?.status.slice() ?? new Uint8Array(), values: column?.values.slice() ?? new Float64Array() }
}

/** A unit gets all figures that its rule needs, or none: an indicator that stays missing keeps its empty figures. */
function cellsOf(plan: Plan, indicator: PlannedIndicator, policy: ImputePolicy, dataset: Dataset, silent: ReadonlySet<number>): ImputedCell[] {
  const { reasons } = preStates(plan, indicator, dataset)
  const needed = new Set(indicator.blank.flatMap(({ columns, when }) => (when === 'any' ? columns : [])))
  const inputs = indicator.inputs.filter(({ column }) => needed.has(column))
  const donors = inputs.map((input) => donorsOf(indicator, input, policy, dataset))
  const values = new Map<string, number | undefined>()
  return dataset.units.flatMap((record, unit) => {
    const group = groupOf(splitOf(indicator, policy), record)
    if (reasons[unit] !== EMPTY || silent.has(unit) || group === null || hasInvalid(indicator, dataset, unit)) return []
    const empty = inputs.flatMap((input, i) => ((dataset.columns[input.column]?.status[unit] ?? CELL.ABSENT) <= CELL.EMPTY ? [{ input, i }] : []))
    const cells = empty.flatMap(({ input, i }): ImputedCell[] => {
      const figures = donors[i]?.get(group) ?? []
      const key = `${String(i)} ${group}`
      if (!values.has(key)) values.set(key, imputedValue(figures, policy.figure, decimalsOf(input)))
      const value = values.get(key)
      return value === undefined ? [] : [{ column: input.column, unit, value, donors: figures.length }]
    })
    return cells.length < empty.length ? [] : cells
  })
}

function splitOf(indicator: PlannedIndicator, { within }: ImputePolicy) {
  return within ?? indicator.reference
}

/** Usable figures of the input by group: of units to which the indicator applies and whose evidence was not refused. Numbers only. */
function donorsOf(indicator: PlannedIndicator, { column, definition }: PlannedInput, policy: ImputePolicy, dataset: Dataset): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  if (definition.type !== 'number' && definition.type !== 'integer') return groups
  const values = dataset.columns[column]
  dataset.units.forEach((record, unit) => {
    const group = groupOf(splitOf(indicator, policy), record)
    const applies = indicator.trait === undefined || record.traits?.has(indicator.trait) === true
    if (group === null || !applies || dataset.rejected[indicator.index]?.has(unit) === true) return
    const figure = values?.status[unit] === CELL.GIVEN ? values.values[unit] : undefined
    if (figure === undefined) return
    const figures = groups.get(group)
    if (figures) figures.push(figure)
    else groups.set(group, [figure])
  })
  return groups
}

function hasInvalid(indicator: PlannedIndicator, dataset: Dataset, unit: number): boolean {
  return indicator.inputs.some(({ column }) => (dataset.columns[column]?.status[unit] ?? CELL.ABSENT) >= CELL.INVALID)
}

function decimalsOf({ definition }: PlannedInput): number {
  return definition.type === 'integer' ? 0 : (definition.decimals ?? DECIMAL_LIMITS.decimals)
}
