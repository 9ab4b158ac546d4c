import { localize, MisuseError } from '@dti-vn/sdk'
import { CommanderError } from 'commander'
import { commanderMessage } from './commander-messages.js'
import { createContext, languageOf } from './context.js'
import { type CliIo, processIo } from './io.js'
import { messageOf } from './input/load-index.js'
import { CliMisuse } from './misuse.js'
import { createProgram } from './program.js'

/**
 * Runs the command line and returns the exit code: 0 no errors, 1 errors in data or definition, 2 misuse. `args` are those behind the program
 * name.
 */
export async function main(args: readonly string[], io: CliIo = processIo()): Promise<number> {
  const context = createContext(io, languageOf(args, io.env))
  let code = 0
  const program = createProgram(context, (result) => {
    code = result
  })
  try {
    if (args.length === 0) {
      program.outputHelp()
      return 0
    }
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      const message = commanderMessage(error, context.texts)
      if (message !== undefined) io.stderr(`${context.texts.misuse}: ${message}\n`)
      return error.exitCode === 0 ? 0 : 2
    }
    if (error instanceof CliMisuse) io.stderr(`${context.texts.misuse}: ${error.message}\n`)
    else if (MisuseError.isInstance(error)) io.stderr(`${context.texts.misuse}: ${localize(error.text, context.language)}\n`)
    else io.stderr(`${context.texts.unexpected}: ${error instanceof Error ? (error.stack ?? messageOf(error)) : String(error)}\n`)
    return 2
  }
}
