import type { FoundConfig } from './config/config-file.js'
import { pluginNames } from './input/load-plugins.js'
import { COMMANDS } from './program/commands.js'

/**
 * The one level that a run is about, as far as its arguments and the config file show it; undefined where more may be asked for: by a plugin, by an index of another
 * kind, by a command that lists or compares.
 */
export function levelOfRun(args: readonly string[], found: FoundConfig | undefined): string | undefined {
  const [command, ...others] = COMMANDS.filter(({ name }) => args.includes(name))
  if (!command?.isOfOneLevel || others.length > 0) return undefined
  if ((found?.config.plugins.length ?? 0) > 0 || pluginNames(args).length > 0) return undefined
  if (valuesOf(args, '--index').length > 0) return undefined
  const levels = valuesOf(args, '--level')
  return levels.length === 0 ? found?.config.level : levels.length === 1 ? levels[0] : undefined
}

function valuesOf(args: readonly string[], option: string): readonly string[] {
  return args.flatMap((arg, i) => (arg === option ? [args[i + 1] ?? ''] : arg.startsWith(`${option}=`) ? [arg.slice(option.length + 1)] : []))
}
