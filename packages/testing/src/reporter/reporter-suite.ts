import { type Authority, createEngine, type DataStatus, definePlugin, type PluginList, type Reporter, type ReportOutput, type ScoreResult } from '@dti-vn/sdk'
import { isList } from '../assert/capabilities.js'
import { fail, failIfAny } from '../assert/failure.js'
import { expectOptions } from '../assert/options.js'
import { frozenCopy } from '../assert/frozen.js'
import { words } from '../parts/words.js'
import type { TestFunction } from '../runner.js'
import { checkEscaped } from '../sink/checks.js'
import type { Cells } from '../sink/checks.js'
import { FORMULA_TEXTS, NAMES, sampleResult } from '../sink/sample-result.js'
import { faultsOfReporter, type ReporterCapabilities } from './capabilities.js'

export interface ReporterSuiteOptions {
  readonly test: TestFunction
  readonly capabilities: ReporterCapabilities
  /** Options that it is rendered with; none unless given. */
  readonly options?: unknown
  /** Locales and other plugins that it needs. */
  readonly companions?: PluginList
  /** The output as text, read by other means than the reporter's own; UTF-8 unless given. */
  readonly text?: (output: string | Uint8Array) => string
  /** The cells of a spreadsheet format; needed for `escapes: 'spreadsheet'`. */
  readonly cells?: (text: string) => Cells
  /** The words that must say the standing; the two ids unless given. */
  readonly standing?: (authority: Authority, dataStatus: DataStatus, language: string) => readonly string[]
}

const AUTHORITIES: readonly Authority[] = Object.freeze(['official', 'reconstructed', 'illustrative'])
const STATUSES: readonly DataStatus[] = Object.freeze(['reported', 'illustrative'])
const MARKUP: readonly string[] = Object.freeze(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "</style><b>'&"])
const byIds = (authority: Authority, dataStatus: DataStatus): readonly string[] => [authority, dataStatus]
const utf8 = (output: string | Uint8Array) => (typeof output === 'string' ? output : new TextDecoder().decode(output))

/**
 * Tests a reporter by its declared capabilities: it renders in each language, says authority and data status, names every unit, lets no text
 * from the data act as markup or formula, leaves the result as it was, and gives equal output for equal results.
 */
export function reporterSuite(reporter: Reporter, options: ReporterSuiteOptions): void {
  expectOptions('reporterSuite(reporter, { test, capabilities, … })', options, ['test', 'capabilities'], ['options', 'companions', 'text', 'cells', 'standing'])
  const { test, capabilities, companions = [], text = utf8, cells, standing = byIds } = options
  const plugin = definePlugin({ apiVersion: 1, id: ownerOf(reporter), version: '0.0.0', meta: { title: words('Tested reporter') }, setup: () => ({ reporters: [reporter] }) })
  const engine = createEngine({ plugins: [...companions, plugin()] })
  const render = async (result: ScoreResult, language: string) => text(await whole(engine.render(reporter.id, result, { language, options: options.options })))
  const check = (what: string, run: () => void | Promise<void>) => test(`${reporter.id}: ${what}`, run)

  check('the capabilities are well declared', () => failIfAny(faultsOfReporter(capabilities)))
  if (!isList(capabilities.languages)) return
  for (const language of capabilities.languages) {
    check(`it says the standing of definition and data, ${language}`, async () => {
      for (const authority of AUTHORITIES) {
        for (const status of STATUSES) {
          const output = await render(sampleResult(authority, status), language)
          const needed = standing(authority, status, language)
          if (needed.length === 0) fail('"standing" gives no words: name those that say authority and data status.')
          failIfAny(needed.filter((word) => !output.includes(word)).map((word) => `The output does not say "${word}": every output carries authority (${authority}) and data status (${status}); if it prints words, pass "standing".`))
        }
      }
    })
    check(`equal results give equal output, ${language}`, async () => {
      const [first, second] = [await render(sampleResult(), language), await render(sampleResult(), language)]
      if (first !== second) fail('Two equal results give different outputs: there may be no time, chance or counter in them.', { actual: second, expected: first })
    })
  }
  const [language = 'vi'] = capabilities.languages
  check('it leaves the result as it was', async () => {
    const result = sampleResult()
    const before = JSON.stringify(result)
    await render(result, language)
    if (JSON.stringify(result) !== before) fail('The result is changed by rendering: read it, and copy what you change.')
  })
  check('it leaves its options as they were', async () => {
    await whole(engine.render(reporter.id, sampleResult(), { language, options: frozenCopy(options.options) }))
  })
  if (capabilities.allUnits) {
    check('every unit is in it', async () => {
      const result = sampleResult('illustrative', 'reported', [...NAMES, ...Array.from({ length: 60 }, (_, i) => `Unit ${String(i)}`)])
      const output = await render(result, language)
      failIfAny(result.units.filter(({ code }) => !output.includes(code)).map(({ code }) => `The unit ${code} is not in the output.`))
    })
  }
  check(capabilities.escapes === 'none' ? 'texts are left as they are' : `texts are escaped, ${capabilities.escapes}`, async () => {
    if (capabilities.escapes === 'html') failIfAny(faultsOfMarkup(await render(sampleResult('illustrative', 'reported', MARKUP), language)))
    if (capabilities.escapes === 'none' && !(await render(sampleResult('illustrative', 'reported', ['=1+1']), language)).includes('=1+1')) {
      fail('A name that looks like a formula is changed: declare "escapes" if the format escapes.')
    }
    if (capabilities.escapes !== 'spreadsheet') return
    if (!cells) fail('"escapes" is spreadsheet: give "cells", which reads the output by other means than its own.')
    checkEscaped(cells(await render(sampleResult('illustrative', 'reported', FORMULA_TEXTS), language)))
  })
}

function faultsOfMarkup(output: string): string[] {
  return MARKUP.filter((name) => output.includes(name)).map((name) => `The name ${JSON.stringify(name)} is in the output as it is: it would act as markup. Escape < > & " '.`)
}

function ownerOf({ id }: Reporter): string {
  return id.split('/')[0] ?? id
}

/** An output that comes in pieces as one. */
async function whole(output: ReportOutput): Promise<string | Uint8Array> {
  if (typeof output === 'string' || output instanceof Uint8Array) return output
  const pieces: Uint8Array[] = []
  for await (const piece of output) pieces.push(piece)
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
