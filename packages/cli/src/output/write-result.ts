import { type Reporter, type ReportOutput, reportText } from '@dti-vn/sdk'
import type { Content } from '@dti-vn/sdk/node'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { comesAlong, isOwn } from '../own-ids.js'
import { fill } from '../text/texts.js'
import { resultProgress } from './result-progress.js'
import { terminalCsv, terminalLine, terminalSafe } from './terminal-safe.js'

/** Prints a result that programs read, or writes it to a file. A terminal shows its control characters and does not obey them. */
export async function writeResult(context: CliContext, text: string, out: string | undefined): Promise<void> {
  await writeShown(context, isShown(context, out) ? terminalSafe(text.replaceAll('\r\n', '\n')) : text, out)
}

/** The same for CSV: on a terminal each line is a row, whatever stands in the cells. */
export async function writeCsvResult(context: CliContext, csv: string, out: string | undefined): Promise<void> {
  await writeShown(context, isShown(context, out) ? terminalCsv(csv) : csv, out)
}

function isShown({ out: screen }: CliContext, out: string | undefined): boolean {
  return out === undefined && screen.isTerminal === true
}

/** Prints or writes a result that comes in pieces of UTF-8. What a terminal gets must be harmless, or made so by `shown`, piece by piece. */
async function writePieces(context: CliContext, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, out: string | undefined, shown = (text: string) => text): Promise<void> {
  if (out !== undefined) return writeOutput(context, pieces, out)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const isOnScreen = isShown(context, out)
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true })
    context.io.stdout(isOnScreen ? shown(text) : text)
    if ((await context.io.drained?.()) === false) return
    context.io.signal?.throwIfAborted()
  }
}

/** What a reporter of a plugin rendered. Bytes are not printed, but pieces of a text are; a terminal gets those as a whole, to be made harmless. */
export async function writeReport(context: CliContext, rendered: ReportOutput, { id, mediaType }: Pick<Reporter, 'id' | 'mediaType'>, out: string | undefined): Promise<void> {
  if (out === undefined && isOwn({ id })) return writeShown(context, await reportText(rendered), out)
  if (typeof rendered === 'string') return writeResult(context, rendered, out)
  if (out !== undefined) return writeOutput(context, rendered, out)
  if (rendered instanceof Uint8Array || !isText({ mediaType })) throw new CliMisuse(context.texts.bytesNeedOut)
  // JSON of the command is harmless as it is; pieces of its CSV end with a row.
  if (comesAlong({ id })) return writePieces(context, rendered, out, mediaType === 'text/csv' ? terminalCsv : undefined)
  return isShown(context, out) ? writeResult(context, await reportText(rendered), out) : writePieces(context, rendered, out)
}

/** True for a reporter whose output is text, which can be printed. */
export function isText({ mediaType }: Pick<Reporter, 'mediaType'>): boolean {
  return TEXT.test(mediaType)
}

/** Media types of texts, in UTF-8 where they name no other. */
const TEXT = /^(?:text\/[^;]+|application\/(?:[^;]+\+)?(?:json|xml|x-ndjson))(?:; ?charset=utf-8)?$/

/** Prints or writes a result that people read; what is printed must be safe for a terminal. */
export async function writeShown(context: CliContext, text: string, out: string | undefined): Promise<void> {
  if (out === undefined) context.io.stdout(text)
  else await writeOutput(context, text, out)
}

/** Writes bytes to a file, and says so. */
export async function writeBytes(context: CliContext, bytes: Uint8Array, out: string): Promise<void> {
  await writeOutput(context, bytes, out)
}

/** Writes a file, and says so; bytes may come in pieces. Never an input of the run, nor a second result into one file. */
async function writeOutput(context: CliContext, content: Content, out: string): Promise<void> {
  const { files, io, texts } = context
  const progress = resultProgress(context, out)
  try {
    await files.write(out, progress.counted(content))
  } finally {
    progress.done()
  }
  io.stderr(`${fill(texts.written, { file: terminalLine(out) })}\n`)
}
