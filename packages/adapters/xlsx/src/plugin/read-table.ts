import type { SourceContext } from '@dti-vn/sdk'
import type { XlsxDatasetOptions } from '../data/options.js'
import { readXlsxDataset } from '../data/read-xlsx.js'

/** Reads the input of the source `xlsx/table`. */
export function read(input: Uint8Array, { plan, file, traits, codes, signal }: SourceContext, options: Pick<XlsxDatasetOptions, 'layout' | 'sheet' | 'headerRow' | 'headerRows'>) {
  return readXlsxDataset(input, plan, { ...options, file, codes, signal, traits: traits && { units: traits, issues: [], refused: false } })
}
