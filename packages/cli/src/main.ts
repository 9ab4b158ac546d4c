import { CompositionError, localize, MisuseError, PluginCallError } from '@dti-vn/sdk'
import { CommanderError } from 'commander'
import { commanderMessage } from './commander-messages.js'
import { createContext, languageOf, ownLanguage } from './context.js'
import { type CliIo, processIo } from './io.js'
import { messageOf } from './input/load-index.js'
import { loadPlugins, pluginNames } from './input/load-plugins.js'
import { CliMisuse } from './misuse.js'
import { createProgram } from './program.js'
import { TEXTS } from './text/texts.js'

/**
 * Runs the command line and returns the exit code: 0 no errors, 1 errors in data or definition, 2 misuse. `args` are those behind the program
 * name.
 */
export async function main(args: readonly string[], io: CliIo = processIo()): Promise<number> {
  const wanted = languageOf(args, io.env)
  const language = ownLanguage(wanted)
  const texts = TEXTS[language]
  let code = 0
  try {
    const context = createContext(io, wanted, await loadPlugins(pluginNames(args), texts))
    const program = createProgram(context, (result) => {
      code = result
    })
    if (args.length === 0) {
      program.outputHelp()
      return 0
    }
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      const message = commanderMessage(error, texts)
      if (message !== undefined) io.stderr(`${texts.misuse}: ${message}\n`)
      return error.exitCode === 0 ? 0 : 2
    }
    if (error instanceof CliMisuse) io.stderr(`${texts.misuse}: ${error.message}\n`)
    else if (CompositionError.isInstance(error)) for (const { plugin, text } of error.faults) io.stderr(`${texts.misuse}: ${plugin}: ${localize(text, language)}\n`)
    else if (MisuseError.isInstance(error) || PluginCallError.isInstance(error)) io.stderr(`${texts.misuse}: ${localize(error.text, language)}\n`)
    else io.stderr(`${texts.unexpected}: ${error instanceof Error ? (error.stack ?? messageOf(error)) : String(error)}\n`)
    return 2
  }
}
