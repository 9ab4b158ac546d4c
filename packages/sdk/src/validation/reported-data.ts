import { CELL, type Dataset, type Plan, type PlannedInput } from '@dti-vn/core'
import type { ReportedData, ReportedValue } from '../contributions/validator.js'

/** A data set by unit, as validators of the data see it. Values are read from the columns when they are asked for. */
export function reportedData(plan: Plan, { units, columns }: Dataset): ReportedData {
  return {
    units: units.map(({ code, name, parent, traits }, unit) => ({
      code,
      name,
      parent,
      traits: traits && [...traits],
      value: (indicator: string, id: string) => {
        const input = plan.indicatorByCode.get(indicator)?.inputById.get(id)
        const column = input && columns[input.column]
        return input && column?.status[unit] === CELL.GIVEN ? valueOf(input, column.values[unit] ?? 0) : undefined
      },
    })),
  }
}

function valueOf({ definition }: PlannedInput, value: number): ReportedValue | undefined {
  if (definition.type === 'boolean') return value === 1
  return definition.type === 'choice' ? definition.options?.[value]?.id : value
}
