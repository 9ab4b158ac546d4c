import type { SourceContext } from '@dti-vn/sdk'
import type { DatasetOptions } from '../dataset-reader.js'
import { readCsvDataset } from '../read-csv.js'
import type { CsvSource } from '../source.js'

/** Reads the input of the source `csv/table`. */
export function read(
  input: CsvSource,
  { plan, file, traits, codes, signal, onProgress }: SourceContext,
  options: Pick<DatasetOptions, 'profile' | 'layout' | 'headerRow' | 'headerRows'>,
) {
  return readCsvDataset(input, plan, { ...options, file, signal, onProgress, codes, traits: traits && { units: traits, issues: [], refused: false } })
}
