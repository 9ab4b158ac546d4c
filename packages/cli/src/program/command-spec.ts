import type { Command } from 'commander'
import type { CliContext } from '../context.js'
import type { Texts } from '../text/texts.js'

/** Gives a command its options, its help and what it does; `finish` receives the exit code. */
export type DefineCommand = (command: Command, context: CliContext, finish: (code: number) => void) => void

/** A command as far as the list of commands shows it; everything else is loaded when the command is used. */
export interface CommandSpec {
  readonly name: string
  readonly about: (texts: Texts) => string
  /** True where it works on one index, which `--level` can name. */
  readonly isOfOneLevel?: boolean | undefined
  /** What may stand behind its name without an option. */
  readonly argument?: { readonly name: string; readonly about: (texts: Texts) => string } | undefined
  readonly load: () => Promise<DefineCommand>
}
