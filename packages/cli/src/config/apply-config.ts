import { type Command, CommanderError, type Option } from 'commander'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { codeListOption, periodOption } from '../options.js'
import type { ConfigFile, FoundConfig } from './config-file.js'
import { pathFrom } from './load-config.js'

/** The option that each key gives a value for. */
export const OPTIONS: readonly (readonly [key: Exclude<keyof ConfigFile, 'plugins'>, flag: string])[] = [
  ['level', '--level'],
  ['index', '--index'],
  ['period', '--period'],
  ['unitList', '--code-list'],
  ['profile', '--profile'],
]

/** Who gave an option the value of a config file, as commander is told. */
export const SOURCE = 'config file'

/**
 * Puts the values of a config file in the place of the defaults of every command that has the option. What the command line says wins; an index named there
 * sets aside the level or index of the file.
 */
export function applyConfig(context: CliContext, program: Command, found: FoundConfig): void {
  // Also where the command has no such option: a fault of the file is told at once.
  valueFor(found, 'period', periodOption(context.texts))
  valueFor(found, 'unitList', codeListOption(context))
  for (const command of program.commands) for (const [key, flag] of OPTIONS) applyKey(command, found, key, flag)
  program.hook('preAction', (_program, command) => {
    const isNamed = command.processedArgs[0] !== undefined || ['level', 'index'].some((name) => command.getOptionValueSource(name) === 'cli')
    if (!isNamed) return
    for (const name of ['level', 'index']) if (command.getOptionValueSource(name) === SOURCE) command.setOptionValueWithSource(name, undefined, SOURCE)
  })
}

function applyKey(command: Command, found: FoundConfig, key: keyof Omit<ConfigFile, 'plugins'>, flag: string): void {
  const option = command.options.find(({ long }) => long === flag)
  if (option && found.config[key] !== undefined) command.setOptionValueWithSource(option.attributeName(), valueFor(found, key, option), SOURCE)
}

/** What a key of the file gives an option, as the option reads it from the command line. */
function valueFor(found: FoundConfig, key: keyof Omit<ConfigFile, 'plugins'>, option: Option): unknown {
  const value = found.config[key]
  if (value === undefined) return undefined
  const text = key === 'index' && /\.json$/i.test(value) ? pathFrom(found, value) : value
  try {
    return option.parseArg ? option.parseArg(text, undefined) : text
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    throw new CliMisuse(`${found.shown}: ${key}: ${error.message}`)
  }
}
