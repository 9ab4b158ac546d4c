import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CliContext } from '../context.js'
import { messageOf } from '../input/load-index.js'
import { CliMisuse } from '../misuse.js'
import { fill } from '../text/texts.js'

/** Prints a result, or writes it to a file that must not be one of the inputs. */
export async function writeResult(context: CliContext, text: string, out: string | undefined, inputs: readonly (string | undefined)[]): Promise<void> {
  const { io, texts } = context
  if (out === undefined) {
    io.stdout(text)
    return
  }
  if (inputs.some((input) => input !== undefined && resolve(input) === resolve(out))) throw new CliMisuse(fill(texts.outIsInput, { file: out }))
  try {
    await writeFile(out, text)
  } catch (error) {
    throw new CliMisuse(fill(texts.cannotWrite, { file: out, message: messageOf(error) }))
  }
  io.stderr(`${fill(texts.written, { file: out })}\n`)
}
