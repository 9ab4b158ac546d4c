import type { Authority, DataStatus, ScoreResult } from '@dti-vn/sdk'
import { fail, failIfAny } from '../assert/failure.js'
import { expectOptions } from '../assert/options.js'
import type { TestFunction } from '../runner.js'
import { faultsOfSink, type SinkCapabilities } from './capabilities.js'
import { type Cells, checkEscaped, checkFigures, checkTexts, checkUnchanged } from './checks.js'
import { FORMULA_TEXTS, NAMES, sampleResult } from './sample-result.js'

export interface SinkSuiteOptions<Output> {
  readonly test: TestFunction
  readonly capabilities: SinkCapabilities
  /** What is tested: writes a result. */
  readonly write: (result: ScoreResult, format: string) => Output | Promise<Output>
  /** The cells of an output, read by other means than the sink's own; one row of one cell where there are none. */
  readonly cells: (output: Output, format: string) => Cells | Promise<Cells>
  /** The words that must say the standing of the figures; the two ids unless given. */
  readonly standing?: (format: string, authority: Authority, dataStatus: DataStatus) => readonly string[]
}

const AUTHORITIES: readonly Authority[] = Object.freeze(['official', 'reconstructed', 'illustrative'])
const STATUSES: readonly DataStatus[] = Object.freeze(['reported', 'illustrative'])
const byIds = (_format: string, authority: Authority, dataStatus: DataStatus): readonly string[] => [authority, dataStatus]

/**
 * Tests a result sink in every format that it declares: figures print exactly, the standing of the definition and of the data is said, texts
 * that look like formulas are escaped where people open the file in a spreadsheet, and equal results give equal outputs.
 */
export function sinkSuite<Output>(options: SinkSuiteOptions<Output>): void {
  expectOptions('sinkSuite({ test, capabilities, write, cells, standing? })', options, ['test', 'capabilities', 'write', 'cells'], ['standing'])
  const { test, capabilities, write, cells, standing = byIds } = options
  test('sink: the capabilities are well declared', () => failIfAny(faultsOfSink(capabilities)))
  for (const format of capabilities.formats) {
    const written = async (result: ScoreResult): Promise<Cells> => cells(await write(result, format), format)
    const check = (what: string, run: () => Promise<void>) => test(`sink, ${format}: ${what}`, run)
    check('figures print exactly', async () => {
      const result = sampleResult()
      checkFigures(result, await written(result), format, capabilities)
    })
    check('names of units are kept', async () => checkTexts(await written(sampleResult()), NAMES, 'names of units are written as they are.'))
    check('the standing of definition and data is said', async () => {
      for (const authority of AUTHORITIES) {
        for (const status of STATUSES) {
          const words = standing(format, authority, status)
          if (words.length === 0) fail('"standing" gives no words: name those that say authority and data status.')
          checkTexts(await written(sampleResult(authority, status)), words, `every output carries the authority (${authority}) and the data status (${status}).`)
        }
      }
    })
    check(capabilities.escapesFormulas.includes(format) ? 'texts that look like formulas are escaped' : 'texts are not changed', async () => {
      const found = await written(sampleResult('illustrative', 'reported', FORMULA_TEXTS))
      if (capabilities.escapesFormulas.includes(format)) checkEscaped(found)
      else checkUnchanged(found, FORMULA_TEXTS)
    })
    check('writing twice gives the same', async () => {
      const [first, second] = [JSON.stringify(await written(sampleResult())), JSON.stringify(await written(sampleResult()))]
      if (first !== second) fail('Writing equal results gives different outputs: there may be no time and no chance in them.', { actual: second, expected: first })
    })
  }
}
