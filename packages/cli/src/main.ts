import { CompositionError, localize, MisuseError, PluginCallError } from '@dti-vn/sdk'
import { FileError } from '@dti-vn/sdk/node'
import { CommanderError } from 'commander'
import { commanderMessage } from './commander-messages.js'
import { applyConfig } from './config/apply-config.js'
import type { FoundConfig } from './config/config-file.js'
import { loadConfig } from './config/load-config.js'
import { createContext, languageOf, ownLanguage } from './context.js'
import { type CliIo, processIo } from './io.js'
import { messageOf } from './input/load-index.js'
import { loadPlugins, pluginNames, type WantedPlugin } from './input/load-plugins.js'
import { CliMisuse } from './misuse.js'
import { createProgram } from './program.js'
import { fill, TEXTS, type Texts } from './text/texts.js'

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
    const folder = io.folder ?? process.cwd()
    const found = await loadConfig(args, folder, language)
    if (found) sayConfig(io, found, texts)
    const context = createContext(io, wanted, await loadPlugins(wantedPlugins(args, found, folder), texts))
    const program = createProgram(context, (result) => {
      code = result
    })
    if (found) applyConfig(program, found)
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
    if (error instanceof CliMisuse) for (const line of error.lines) io.stderr(`${texts.misuse}: ${line}\n`)
    else if (CompositionError.isInstance(error)) for (const { plugin, text } of error.faults) io.stderr(`${texts.misuse}: ${plugin}: ${localize(text, language)}\n`)
    else if (MisuseError.isInstance(error) || PluginCallError.isInstance(error) || FileError.isInstance(error)) io.stderr(`${texts.misuse}: ${localize(error.text, language)}\n`)
    else io.stderr(`${texts.unexpected}: ${error instanceof Error ? (error.stack ?? messageOf(error)) : String(error)}\n`)
    return 2
  }
}

function sayConfig(io: CliIo, { shown, config }: FoundConfig, texts: Texts): void {
  io.stderr(`${fill(texts.config.used, { file: shown })}\n`)
  if (config.plugins.length > 0) io.stderr(`${fill(texts.config.plugins, { plugins: config.plugins.map(({ plugin }) => plugin).join(', ') })}\n`)
}

/** Those of the config file first, seen from its folder, then those of the command line. */
function wantedPlugins(args: readonly string[], found: FoundConfig | undefined, folder: string): readonly WantedPlugin[] {
  const ofFile = found?.config.plugins.map(({ plugin, options }) => ({ name: plugin, folder: found.folder, options })) ?? []
  return [...ofFile, ...pluginNames(args).map((name) => ({ name, folder }))]
}
