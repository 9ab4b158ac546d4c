import { type AnyIndex, capabilities, type Capability, hasErrors, indicatorsOf, type Issue, mainsOf } from '@dti-vn/sdk'
import { jsonText } from '@dti-vn/sdk/json'
import { computing } from '../computing.js'
import type { CliContext } from '../context.js'
import { type IndexOptions, loadIndex } from '../input/load-index.js'
import { executorsText } from '../output/executors-text.js'
import { type IssueListing, issuesText } from '../output/issues-text.js'
import { noticeText } from '../output/notice-text.js'
import { pointsText } from '../output/points-text.js'
import { print } from '../output/print.js'
import { terminalLine } from '../output/terminal-safe.js'
import { fill } from '../text/texts.js'

/** The version tag of the JSON of a check. */
const CHECK_SCHEMA = 'dti-vn.check/1'

/** Options of `dti check`. */
export interface CheckOptions extends IndexOptions {
  readonly issues: IssueListing
  readonly format: 'table' | 'json'
}

interface Checked {
  /** Null for a file that holds no definition. */
  readonly definition: AnyIndex | null
  readonly issues: readonly Issue[]
  /** None for a definition that cannot be used. */
  readonly executors: readonly Capability[]
}

/** Checks an index, lists its faults with their paths, those of its shape first, and says what can compute it. Exit code 1 when it cannot be used. */
export async function checkCommand(context: CliContext, options: CheckOptions): Promise<number> {
  const checked = await check(context, options)
  if (checked.definition) context.io.stderr(noticeText(context, checked.definition))
  if (options.format === 'json') context.io.stdout(checkJson(checked))
  else await printChecked(context, checked, options)
  return hasErrors(checked.issues) ? 1 : 0
}

async function check(context: CliContext, options: CheckOptions): Promise<Checked> {
  const { engine } = context
  const loaded = await loadIndex(context, options)
  if ('issues' in loaded) return { definition: null, issues: loaded.issues, executors: [] }
  const { definition, placed } = loaded
  const issues = placed(await computing(context, () => engine.check(definition)))
  return { definition, issues, executors: hasErrors(issues) ? [] : await capabilities(engine, engine.plan(definition)) }
}

async function printChecked(context: CliContext, { definition, issues, executors }: Checked, options: CheckOptions): Promise<void> {
  const { io, texts } = context
  if (definition) print(context, `${terminalLine(fill(texts.checked, { id: definition.id, counts: countsText(context, definition) }))}\n`)
  print(context, issuesText(context, issues, options.issues, context.out))
  if (executors.length > 0) io.stdout(`\n${await executorsText(context, executors)}\n`)
  io.stdout(`${hasErrors(issues) ? texts.unsound : texts.sound}\n`)
}

function countsText({ texts, language }: CliContext, { nodes, maxPoints, arithmetic }: AnyIndex): string {
  return fill(texts.counts, { mains: mainsOf(nodes).length, indicators: indicatorsOf(nodes).length, points: pointsText(maxPoints, arithmetic?.places ?? 2, language) })
}

function checkJson({ definition, issues, executors }: Checked): string {
  const index = definition && { id: definition.id, edition: definition.edition, authority: definition.authority }
  return jsonText({ schema: CHECK_SCHEMA, index, isSound: !hasErrors(issues), issues, executors })
}
