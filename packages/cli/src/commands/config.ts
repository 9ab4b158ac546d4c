import { jsonText } from '@dti-vn/sdk/json'
import { type ConfigSource, inForce, type InForce } from '../config/in-force.js'
import type { CliContext } from '../context.js'
import { screenOfResult } from '../output/print.js'
import { printTable } from '../output/table.js'
import { wrapText } from '../output/wrap.js'
import { writeResult, writeShown } from '../output/write-result.js'
import { fill } from '../text/texts.js'

/** Options of `dti config`: those that a config file gives values to. */
export interface ConfigOptions {
  readonly level?: string | undefined
  readonly index?: string | undefined
  readonly period?: string | undefined
  readonly codeList?: string | undefined
  readonly profile: string
  readonly format: 'table' | 'json'
  readonly out?: string | undefined
}

/** Shows what is in force: values with where they come from, plugins, and what they bring to read and write with. */
export async function configCommand(context: CliContext, options: ConfigOptions, sourceOf: (option: string) => string | undefined): Promise<number> {
  const found = inForce(context, options, sourceOf)
  if (options.format === 'json') await writeResult(context, jsonText({ schema: 'dti-vn.config/1', ...found }), options.out)
  else await writeShown(context, await configText(context, found, options), options.out)
  return 0
}

async function configText(context: CliContext, { file, values, plugins, contributions }: InForce, { out }: ConfigOptions): Promise<string> {
  const { showConfig: words } = context.texts
  const screen = screenOfResult(context, out)
  const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
    printTable(heads.map((title, i) => ({ title, align: 'left' as const, flexible: i === 1 })), rows, screen)
  const from = (source: ConfigSource) => words.sources[source]
  const [key, value, source] = words.heads
  const parts = [
    wrapText(file === null ? words.noFile : fill(words.file, { file }), screen.width),
    await table([key, value, source], values.map((one) => [one.key, one.value ?? words.none, one.source === null ? words.none : from(one.source)])),
    await table([words.plugin, words.version, source], plugins.map((one) => [one.id, one.version, from(one.source)])),
    ...(['sources', 'reporters', 'sinks'] as const).map((kind) => wrapText(`${words.kinds[kind]}: ${contributions[kind].join(', ')}`, screen.width)),
  ]
  return `${parts.join('\n\n')}\n`
}
