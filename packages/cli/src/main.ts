import { CompositionError, localize, messageOf, MisuseError, PluginCallError } from '@dti-vn/sdk'
import { FileError, runFiles } from '@dti-vn/sdk/node'
import { CommanderError } from 'commander'
import { commanderMessage } from './commander-messages.js'
import { applyConfig } from './config/apply-config.js'
import type { FoundConfig } from './config/config-file.js'
import { loadConfig } from './config/load-config.js'
import { type CliContext, createContext, languageOf, ownLanguage } from './context.js'
import { type CliIo, processIo } from './io.js'
import { loadPlugins, pluginNames, type WantedPlugin } from './input/load-plugins.js'
import { levelOfRun } from './level-of-run.js'
import { CliMisuse } from './misuse.js'
import { terminalLine, terminalSafe } from './output/terminal-safe.js'
import { wrapText } from './output/wrap.js'
import { type IssueListing, issuesText } from './output/issues-text.js'
import { createProgram } from './program.js'
import { namedCommands } from './program/commands.js'
import { codeOfSignal, Stopped } from './stopped.js'
import { fill, TEXTS, type Texts } from './text/texts.js'

/**
 * Runs the command line and returns the exit code: 0 no errors, 1 errors in data or definition, 2 misuse, 130 stopped by SIGINT. `args` are those behind the program
 * name.
 */
export async function main(args: readonly string[], io: CliIo = processIo()): Promise<number> {
  const wanted = languageOf(args, io.env)
  const language = ownLanguage(wanted)
  const texts = TEXTS[language]
  let code = 0
  let context: CliContext | undefined
  try {
    const folder = io.folder ?? process.cwd()
    const files = runFiles({ signal: io.signal })
    const found = await loadConfig({ args, folder, language, files, beforeRunning: (shown) => { sayLine(io, fill(texts.config.running, { file: shown })) } })
    if (found) sayConfig(io, found, texts)
    const plugins = await loadPlugins(wantedPlugins(args, found, folder), texts, files)
    context = await createContext(io, wanted, { plugins, files, config: found, level: levelOfRun(args, found) })
    sayUnknownLanguage(context, wanted)
    const program = await createProgram(context, (result) => {
      code = result
    }, namedCommands(args))
    if (found) applyConfig(context, program, found)
    if (args.length === 0) {
      program.outputHelp()
      return 0
    }
    await program.parseAsync(plainHelp(args), { from: 'user' })
    return code
  } catch (error) {
    const say = (text: string) => {
      io.stderr(wrapText(`${text}\n`, io.err?.width))
    }
    const misuse = (text: string) => {
      say(`${texts.misuse}: ${terminalLine(text)}`)
    }
    const stopped: unknown = io.signal?.reason
    if (stopped instanceof Stopped && (error === stopped || (FileError.isInstance(error) && error.reason === 'interrupted'))) {
      say(fill(texts.stopped, { signal: stopped.signal }))
      return codeOfSignal(stopped.signal)
    }
    if (error instanceof CommanderError) {
      const message = commanderMessage(error, texts)
      if (message !== undefined) misuse(message)
      return error.exitCode === 0 ? 0 : 2
    }
    if (error instanceof CliMisuse) error.lines.forEach(misuse)
    else if (CompositionError.isInstance(error)) for (const { plugin, text } of error.faults) misuse(`${plugin}: ${localize(text, language)}`)
    else if (MisuseError.isInstance(error)) {
      misuse(localize(error.commandText, language))
      if (context && error.issues.length > 0) io.stderr(issuesText(context, error.issues, wantedListing(args)))
    } else if (PluginCallError.isInstance(error)) misuse(localize(error.text, language))
    else if (FileError.isInstance(error)) say(`${texts.fileFault}: ${terminalLine(localize(error.text, language))}`)
    else say(`${texts.unexpected}: ${terminalSafe(stackOf(error))}`)
    return 2
  }
}

/** `dti help help` asks for what `dti --help` prints. */
function plainHelp(args: readonly string[]): string[] {
  const [first, second] = args.filter((arg) => !arg.startsWith('-'))
  return first === 'help' && second === 'help' ? ['--help', ...args.filter((arg) => arg !== 'help')] : [...args]
}

/** DTI_LANG holds for every run, so that a language that nobody brings does not stop one; `--lang` with it is misuse. */
function sayUnknownLanguage({ spoken, io, texts }: CliContext, wanted: string): void {
  if (wanted !== '' && io.env['DTI_LANG'] === wanted && spoken.id !== wanted) sayLine(io, `! ${fill(texts.languageUnknown, { wanted })}`)
}

/** Refusals are many of one kind: each kind is summed up unless `--issues all` asks for every one. */
function wantedListing(args: readonly string[]): IssueListing {
  return args.includes('--issues=all') || args.some((arg, i) => arg === '--issues' && args[i + 1] === 'all') ? 'all' : 'summary'
}

/** A fault of the software is for its developers, who need the place. */
function stackOf(error: unknown): string {
  try {
    return error instanceof Error ? (error.stack ?? error.message) : messageOf(error)
  } catch {
    return messageOf(error)
  }
}

function sayLine(io: CliIo, text: string): void {
  io.stderr(wrapText(`${terminalLine(text)}\n`, io.err?.width))
}

function sayConfig(io: CliIo, { shown, kind, config }: FoundConfig, texts: Texts): void {
  if (kind === 'data') sayLine(io, fill(texts.config.used, { file: shown }))
  if (config.plugins.length > 0) sayLine(io, fill(texts.config.plugins, { plugins: config.plugins.map(({ plugin }) => plugin).join(', ') }))
}

/** Those of the config file first, seen from its folder, then those of the command line. */
function wantedPlugins(args: readonly string[], found: FoundConfig | undefined, folder: string): readonly WantedPlugin[] {
  const ofFile = found?.config.plugins.map(({ plugin, options, made }) => ({ name: plugin, folder: found.folder, options, made, source: 'config' as const })) ?? []
  return [...ofFile, ...pluginNames(args).map((name) => ({ name, folder, source: 'command' as const }))]
}
