import { type Dataset, MisuseError, type Plan } from '@dti-vn/core'
import { isRecord } from '../contributions/shape.js'

/** Throws a `MisuseError` for what is no data set, or one with other numbers of columns or indicators than the index has: it was made for another. One for an index of the same size is not told apart. */
export function requireDataset({ columns, indicators, definition }: Plan, dataset: unknown): asserts dataset is Dataset {
  const lists = { units: undefined, issues: undefined, columns: columns.length, rejected: indicators.length, approved: indicators.length }
  const isSound = isRecord(dataset) && Object.entries(lists).every(([key, length]) => {
    const list = dataset[key]
    return Array.isArray(list) && (length === undefined || list.length === length)
  })
  if (isSound) return
  throw new MisuseError('OPTIONS_INVALID', {
    vi: `scoreDataset: hãy đưa bộ dữ liệu tạo cho bộ chỉ số “${definition.id}” (datasetOfRows, createDatasetBuilder, hoặc hàm đọc tệp).`,
    en: `scoreDataset: give a data set made for the index "${definition.id}" (by datasetOfRows, createDatasetBuilder, or a reader of files).`,
  })
}
