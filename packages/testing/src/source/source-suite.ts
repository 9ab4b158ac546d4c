import { canonicalJson, type Dataset, type Plan } from '@dti-vn/sdk'
import { fail, failIfAny } from '../assert/failure.js'
import { expectOptions } from '../assert/options.js'
import type { TestFunction } from '../runner.js'
import { faultsOfSource, type SourceCapabilities, type SourceVariant, variantsOf } from './capabilities.js'
import { checkDuplicate, checkSound, checkUnknown, checkWrong, type ReadRecords } from './checks.js'
import { plainDataset } from './plain-dataset.js'
import { cell, record, type SourceRecord } from './records.js'
import { sourcePlan } from './source-index.js'
import { NAMED_TABLE, SOUND_TABLES } from './tables.js'

export interface SourceSuiteOptions<Encoded> {
  readonly test: TestFunction
  readonly capabilities: SourceCapabilities
  /** Writes records as the source finds them: all cells in order; in a wide table a column for each place that any record names. */
  readonly encode: (records: readonly SourceRecord[], variant: SourceVariant) => Encoded
  /** What is tested: reads an encoded table for a plan. */
  readonly read: (encoded: Encoded, plan: Plan, variant: SourceVariant) => Dataset | Promise<Dataset>
  /** The same table in pieces of so many bytes, characters or rows; exactly when `chunks` is declared. */
  readonly cut?: (encoded: Encoded, size: number) => Encoded
}

/** Sizes of pieces: the smallest cut everything that can be cut. */
const SIZES = Object.freeze([1, 2, 3, 7, 64])

/**
 * Tests a data source for every layout and profile that it declares: values arrive exactly, wrong, repeated and unknown ones become issues
 * with a place, units keep their order, and it does not matter how the input is cut.
 */
export function sourceSuite<Encoded>(options: SourceSuiteOptions<Encoded>): void {
  expectOptions('sourceSuite({ test, capabilities, encode, read, cut? })', options, ['test', 'capabilities', 'encode', 'read'], ['cut'])
  const { test, capabilities, encode, read, cut } = options
  const plan = sourcePlan()
  test('source: the capabilities are well declared', () => failIfAny(faultsOfSource(capabilities, cut !== undefined)))
  for (const variant of variantsOf(capabilities)) {
    const name = (what: string) => `source, ${variant.layout}, ${variant.profile}: ${what}`
    const readRecords: ReadRecords = async (records) => read(encode(records, variant), plan, variant)
    for (const [what, records] of Object.entries(SOUND_TABLES)) test(name(what), () => checkSound(plan, records, readRecords, false))
    if (capabilities.names) test(name('names of units are kept'), () => checkSound(plan, NAMED_TABLE, readRecords, true))
    test(name('wrong values are issues'), () => checkWrong(plan, readRecords, capabilities.places))
    test(name('a value given twice is an issue'), () => checkDuplicate(plan, readRecords, capabilities.places))
    test(name('unknown ids are issues'), () => checkUnknown(plan, readRecords, capabilities.places))
    const everything = [...NAMED_TABLE, ...Object.values(SOUND_TABLES).flat(), record('wrong', cell('1.1/online', 'x'))]
    const told = (dataset: Dataset) => canonicalJson([plainDataset(plan, dataset), dataset.issues])
    test(name('reading twice gives the same'), async () => {
      if (told(await readRecords(everything)) !== told(await readRecords(everything))) fail('Reading the same table twice gives different data sets.')
    })
    if (!cut) continue
    test(name('it does not matter how the input is cut'), async () => {
      const whole = told(await readRecords(everything))
      for (const size of SIZES) {
        const parts = told(await read(cut(encode(everything, variant), size), plan, variant))
        if (parts !== whole) fail(`Cut into pieces of ${String(size)} the table is another data set.`, { actual: parts, expected: whole })
      }
    })
  }
}
