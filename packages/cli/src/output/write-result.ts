import { realpath, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { terminalLine, terminalSafe } from './terminal-safe.js'
import { fill } from '../text/texts.js'
import { faultText } from './fault-text.js'

/** Prints a result that programs read, or writes it to a file that must not be one of the inputs. A terminal shows its control characters and does not obey them. */
export async function writeResult(context: CliContext, text: string, out: string | undefined, inputs: readonly (string | undefined)[]): Promise<void> {
  const isShown = out === undefined && context.out.width !== undefined
  await writeShown(context, isShown ? terminalSafe(text.replaceAll('\r\n', '\n')) : text, out, inputs)
}

/** Prints or writes a result that people read; what is printed must be safe for a terminal. */
export async function writeShown(context: CliContext, text: string, out: string | undefined, inputs: readonly (string | undefined)[]): Promise<void> {
  if (out === undefined) context.io.stdout(text)
  else await writeOutput(context, text, out, inputs)
}

/** Writes a file that must not be one of the inputs, and says so; bytes may come in pieces. */
export async function writeOutput(
  context: CliContext,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
  out: string,
  inputs: readonly (string | undefined)[],
): Promise<void> {
  await writeUnlessInput(context, content, out, inputs)
  context.io.stderr(`${fill(context.texts.written, { file: terminalLine(out) })}\n`)
}

/** The same without a word. */
export async function writeUnlessInput(
  { texts }: CliContext,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
  out: string,
  inputs: readonly (string | undefined)[],
): Promise<void> {
  const target = await trueName(out)
  for (const input of inputs) {
    if (input !== undefined && (await trueName(input)) === target) throw new CliMisuse(fill(texts.outIsInput, { file: out }))
  }
  try {
    await writeFile(out, content)
  } catch (error) {
    throw new CliMisuse(fill(texts.cannotWrite, { file: out, message: faultText(texts, error) }))
  }
}

/** The absolute name of a file behind all links; as it is written where there is no such file yet. */
async function trueName(file: string): Promise<string> {
  try {
    return await realpath(file)
  } catch {
    return resolve(file)
  }
}
