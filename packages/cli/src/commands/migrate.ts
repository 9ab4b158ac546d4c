import { type Issue, localize, migrateDefinition } from '@dti-vn/sdk'
import { jsonText } from '@dti-vn/sdk/json'
import type { CliContext } from '../context.js'
import { readDefinition } from '../input/read-definition.js'
import { issuesText } from '../output/issues-text.js'
import { terminalLine } from '../output/terminal-safe.js'
import { writeResult } from '../output/write-result.js'
import { fill } from '../text/texts.js'

/** Options of `dti migrate`. */
export interface MigrateOptions {
  readonly index: string
  readonly out?: string | undefined
}

/** Brings the definition of a file to the present version of the numeric contract and says what it changed. Exit code 1 when it cannot. */
export async function migrateCommand(context: CliContext, { index, out }: MigrateOptions): Promise<number> {
  const { files, io, language, texts: { migrate: words } } = context
  await files.keep(index)
  await files.refuse(out)
  const read = await readDefinition(context, index)
  if ('issues' in read) return refuse(context, read.issues)
  const done = migrateDefinition(read.value)
  if (!done.ok) return refuse(context, read.placed(done.issues))
  await writeResult(context, jsonText(done.definition), out)
  const { from, to, isStated, changes } = done
  const head = from < to ? words.upgraded : isStated ? words.present : words.stated
  const lines = [fill(head, { from, to }), ...changes.map((change) => fill(words.change, { change: localize(change, language) }))]
  io.stderr(lines.map((line) => `${terminalLine(line)}\n`).join(''))
  return 0
}

function refuse(context: CliContext, issues: readonly Issue[]): number {
  context.io.stderr(issuesText(context, issues, 'all'))
  context.io.stderr(`${context.texts.migrate.refused}\n`)
  return 1
}
