import type { CliContext } from '../context.js'
import { PLAIN, type Screen } from './screen.js'
import { wrapText } from './wrap.js'

/** Prints sentences on standard output, broken to the width of a terminal. Tables and what programs read are printed as they are. */
export function print({ io, out }: CliContext, text: string): void {
  io.stdout(wrapText(text, out.width))
}

/** How a result is shown: on the screen of standard output, or as a file. */
export function screenOfResult(context: CliContext, out: string | undefined): Screen {
  return out === undefined ? context.out : PLAIN
}
