import { type Command, CommanderError } from 'commander'
import { CliMisuse } from '../misuse.js'
import type { ConfigFile, FoundConfig } from './config-file.js'
import { pathFrom } from './load-config.js'

/** The option that each key gives a value for. */
const OPTIONS: readonly (readonly [key: Exclude<keyof ConfigFile, 'plugins'>, flag: string])[] = [
  ['level', '--level'],
  ['index', '--index'],
  ['period', '--period'],
  ['unitList', '--code-list'],
  ['profile', '--profile'],
]

const SOURCE = 'config file'

/**
 * Puts the values of a config file in the place of the defaults of every command that has the option. What the command line says wins; an index named there
 * sets aside the level or index of the file.
 */
export function applyConfig(program: Command, found: FoundConfig): void {
  for (const command of program.commands) for (const [key, flag] of OPTIONS) applyKey(command, found, key, flag)
  program.hook('preAction', (_program, command) => {
    const isNamed = command.processedArgs[0] !== undefined || ['level', 'index'].some((name) => command.getOptionValueSource(name) === 'cli')
    if (!isNamed) return
    for (const name of ['level', 'index']) if (command.getOptionValueSource(name) === SOURCE) command.setOptionValueWithSource(name, undefined, SOURCE)
  })
}

function applyKey(command: Command, found: FoundConfig, key: keyof Omit<ConfigFile, 'plugins'>, flag: string): void {
  const option = command.options.find(({ long }) => long === flag)
  const value = found.config[key]
  if (!option || value === undefined) return
  const text = key === 'index' && /\.json$/i.test(value) ? pathFrom(found, value) : value
  try {
    const parsed: unknown = option.parseArg ? option.parseArg(text, undefined) : text
    command.setOptionValueWithSource(option.attributeName(), parsed, SOURCE)
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    throw new CliMisuse(`${found.shown}: ${key}: ${error.message}`)
  }
}
