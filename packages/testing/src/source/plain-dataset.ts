import { CELL, createDatasetBuilder, type Dataset, type Plan } from '@dti-vn/sdk'
import type { SourceRecord } from './records.js'

/** A data set as plain values by unit: `1.1/online` and what stands there; what is empty or absent is left out. */
export type PlainDataset = readonly { readonly code: string; readonly name: string | null; readonly cells: Readonly<Record<string, string>> }[]

/** The plain values of a data set. Numbers are printed as JavaScript does, so equal texts are equal decimals. */
export function plainDataset(plan: Plan, dataset: Dataset): PlainDataset {
  return dataset.units.map(({ code, name }, unit) => {
    const cells: Record<string, string> = {}
    plan.columns.forEach((input, i) => {
      const status = dataset.columns[i]?.status[unit] ?? 0
      if (status === CELL.ABSENT || status === CELL.EMPTY) return
      const value = dataset.columns[i]?.values[unit] ?? 0
      const place = `${plan.indicators[input.indicator]?.definition.code ?? ''}/${input.definition.id}`
      cells[place] = status === CELL.GIVEN ? String(value) : status === CELL.NOT_APPLICABLE ? 'NA' : `invalid ${String(status)}`
    })
    return { code, name, cells }
  })
}

/** The data set that records stand for. */
export function datasetOfRecords(plan: Plan, records: readonly SourceRecord[]): Dataset {
  const builder = createDatasetBuilder(plan)
  for (const { unit, name, cells } of records) {
    const position = builder.unit(unit, name)
    for (const { indicator, input, text } of cells) {
      const planned = plan.indicatorByCode.get(indicator)?.inputById.get(input)
      if (planned) builder.set(position, planned, text)
    }
  }
  return builder.build()
}
