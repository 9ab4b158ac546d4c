import type { Dataset, Plan, TableAppraisals } from '@dti-vn/sdk'
import { createAppraisalsReader } from './appraisals.js'
import { createDatasetReader, type DatasetOptions } from './dataset-reader.js'
import { chunksOf, slicesOf, type CsvBytes, type CsvChunk, type CsvSource } from './source.js'
import type { TableOptions } from './table-reader.js'
import { createTraitsReader, type CsvTraits, type TraitsOptions } from './traits.js'

/**
 * Reads a data file of an index from any source. Memory holds the columns and one piece of the file, never the file. Rejects only when the
 * source itself does; everything about the content is an issue of the data set.
 */
export function readCsvDataset(source: CsvSource, plan: Plan, options: DatasetOptions = {}): Promise<Dataset> {
  return readAll(source, createDatasetReader(plan, options), options)
}

/** Reads a data file that is already in memory. */
export function readCsvDatasetSync(bytes: CsvBytes, plan: Plan, options: DatasetOptions = {}): Dataset {
  return readNow(bytes, createDatasetReader(plan, options), options)
}

/** Reads a traits file for an index from any source. */
export function readCsvTraits(source: CsvSource, plan: Plan, options: TraitsOptions = {}): Promise<CsvTraits> {
  return readAll(source, createTraitsReader(plan, options), options)
}

/** Reads a traits file that is already in memory. */
export function readCsvTraitsSync(bytes: CsvBytes, plan: Plan, options: TraitsOptions = {}): CsvTraits {
  return readNow(bytes, createTraitsReader(plan, options), options)
}

/** Reads a file of decisions of appraisers (approvals of `NA`, or refusals of evidence) from any source. */
export function readCsvAppraisals(source: CsvSource, options: TableOptions = {}): Promise<TableAppraisals> {
  return readAll(source, createAppraisalsReader(options), options)
}

/** Reads a file of decisions of appraisers that is already in memory. */
export function readCsvAppraisalsSync(bytes: CsvBytes, options: TableOptions = {}): TableAppraisals {
  return readNow(bytes, createAppraisalsReader(options), options)
}

interface Reader<T> {
  readonly push: (chunk: CsvChunk) => boolean
  readonly end: () => T
}

async function readAll<T>(source: CsvSource, reader: Reader<T>, { signal }: TableOptions): Promise<T> {
  for await (const chunk of chunksOf(source, signal)) if (!reader.push(chunk)) break
  signal?.throwIfAborted()
  return reader.end()
}

/** Only what is called on the way, `onProgress`, can abort the signal here. */
function readNow<T>(bytes: CsvBytes, reader: Reader<T>, { signal }: TableOptions): T {
  for (const chunk of slicesOf(bytes)) {
    signal?.throwIfAborted()
    if (!reader.push(chunk)) break
  }
  signal?.throwIfAborted()
  return reader.end()
}
