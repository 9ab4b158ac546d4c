import { createEngine, type Engine, type Language, type SpokenLanguage } from '@dti-vn/sdk'
import { type RunFiles, runFiles } from '@dti-vn/sdk/node'
import { ownReporters } from './own-reporters.js'
import { OWN_LEVELS, ownPlugins } from './compose.js'
import type { FoundConfig } from './config/config-file.js'
import type { LoadedPlugin } from './input/load-plugins.js'
import type { CliIo } from './io.js'
import { PLAIN, type Screen } from './output/screen.js'
import { wrapText } from './output/wrap.js'
import { TEXTS, type Texts } from './text/texts.js'

/** What every command works with. */
export interface CliContext {
  /** Its error stream breaks lines to the width of the terminal. */
  readonly io: CliIo
  /** How what is printed is shown. */
  readonly out: Screen
  readonly err: Screen
  /** Of the words of the command, which speaks two languages. */
  readonly language: Language
  /** Of issues and reporters: also one that a plugin brings. */
  readonly spoken: SpokenLanguage
  readonly texts: Texts
  readonly engine: Engine
  /** Ids of all levels that there are; the engine has those that the run needs. */
  readonly levels: readonly string[]
  readonly config?: FoundConfig | undefined
  /** Plugins besides those of the command, and who named them. */
  readonly named: readonly LoadedPlugin[]
  /** Reads and writes the files of the run; nothing else does. */
  readonly files: RunFiles
}

/** What a run needs besides its streams. */
export interface ContextOptions {
  /** Those that the command line and the config file name. */
  readonly plugins?: readonly LoadedPlugin[] | undefined
  readonly config?: FoundConfig | undefined
  readonly files?: RunFiles | undefined
  /** The only built-in level of the run, if it has only one. */
  readonly level?: string | undefined
}

/** The context of one run. With a language that a plugin brings, the words of the command are English; one that nobody brings is refused when `--lang` is read. */
export async function createContext(io: CliIo, wanted: string, { plugins = [], files = runFiles(), level, config }: ContextOptions = {}): Promise<CliContext> {
  const own = [...(await ownPlugins(level)), ownReporters(() => context)]
  // What the command brings itself may be named again.
  const others = plugins.filter(({ plugin: { id, version } }) => !own.some((plugin) => plugin.id === id && plugin.version === version))
  // A test checks what the command brings itself, so a run need not do it again; other plugins may change what it comes to.
  const engine: Engine = createEngine({ plugins: [own, others.map(({ plugin }) => plugin)], checked: others.length === 0 })
  const isBrought = engine.contributions.locales.some(({ id }) => id === wanted)
  const levels = [...new Set([...OWN_LEVELS, ...engine.levels.map(({ id }) => id)])]
  const language = isBrought ? 'en' : ownLanguage(wanted)
  const { out = PLAIN, err = PLAIN } = io
  const context: CliContext = { io: wrappingErrors(io), out, err, language, spoken: engine.language(isBrought ? wanted : language), texts: TEXTS[language], engine, levels, files, config, named: others }
  return context
}

/** Progress, which overwrites its own line, is not broken. */
function wrappingErrors(io: CliIo): CliIo {
  return { ...io, stderr: (text) => {
    io.stderr(text.includes('\r') ? text : wrapText(text, io.err?.width))
  } }
}

/** The language of the words of the command where no plugin brings another: Vietnamese unless English is wanted. */
export function ownLanguage(wanted: string): Language {
  return wanted === 'en' ? 'en' : 'vi'
}

/** The language of a run: `--lang`, else the environment variable DTI_LANG, else Vietnamese. Needed before the help texts are made. */
export function languageOf(args: readonly string[], env: CliIo['env']): string {
  const position = args.indexOf('--lang')
  const wanted = position >= 0 ? args[position + 1] : (args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ?? env['DTI_LANG'])
  return wanted ?? 'vi'
}
