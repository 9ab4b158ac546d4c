import type { Content } from '@dti-vn/sdk/node'
import type { CliContext } from '../context.js'
import { fill } from '../text/texts.js'
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

/** Prints or writes a result that comes in pieces and is harmless as it is. */
export async function writePieces(context: CliContext, pieces: Iterable<Uint8Array>, out: string | undefined): Promise<void> {
  if (out !== undefined) return writeOutput(context, pieces, out)
  for (const piece of pieces) context.io.stdout(Buffer.from(piece).toString('utf8'))
}

/** Prints or writes a result that people read; what is printed must be safe for a terminal. */
export async function writeShown(context: CliContext, text: string, out: string | undefined): Promise<void> {
  if (out === undefined) context.io.stdout(text)
  else await writeOutput(context, text, out)
}

/** Writes a file, and says so; bytes may come in pieces. Never an input of the run, nor a second result into one file. */
export async function writeOutput({ files, io, texts }: CliContext, content: Content, out: string): Promise<void> {
  await files.write(out, content)
  io.stderr(`${fill(texts.written, { file: terminalLine(out) })}\n`)
}
