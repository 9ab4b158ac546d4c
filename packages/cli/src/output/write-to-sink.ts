import type { FilesTarget, ScoreResult } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { fill } from '../text/texts.js'
import { isFileLike } from './file-like.js'
import { terminalLine } from './terminal-safe.js'

/** Throws where a sink cannot be used here, or is not told what to write to: one of files takes a folder. */
export function requireTarget({ engine, texts }: CliContext, id: string, out: string | undefined): void {
  const { target } = engine.find('sinks', id)
  if (target === undefined) throw new CliMisuse(fill(texts.inout.sinkUnsaid, { sink: id }))
  if (out === undefined) throw new CliMisuse(fill(texts.inout.toNeedsOut, { sink: id }))
  if (target === 'files' && isFileLike(out)) throw new CliMisuse(fill(texts.inout.sinkFolderLikeFile, { sink: id, folder: out }))
}

/** Hands a result to a sink. One of files writes through the files of the run: into the folder `out`, each file whole, never over an input. */
export async function writeToSink(context: CliContext, result: ScoreResult, id: string, out: string): Promise<void> {
  const { engine, io, texts, spoken } = context
  const files: FilesTarget = (name, content) => context.files.writeSet(out, [{ name, content }])
  const target = engine.find('sinks', id).target === 'files' ? files : out
  const { written } = await engine.write(id as never, target, result, { language: spoken.id })
  io.stderr(`${terminalLine(fill(texts.inout.sent, { out, names: written.join(', ') }))}\n`)
}
