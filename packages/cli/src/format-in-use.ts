import type { Command } from 'commander'

/** The format of the result of a command; undefined where it has none, and where a sink takes the result instead. */
export function formatInUse(command: Command): string | undefined {
  const { format, to } = command.opts<Readonly<Record<string, unknown>>>()
  return to === undefined && typeof format === 'string' ? format : undefined
}
