import type { Command } from 'commander'
import { CliMisuse } from './misuse.js'
import { fill, type Texts } from './text/texts.js'

/** Options that only one form of the result heeds. */
const HEEDED_BY: ReadonlyMap<string, string> = new Map([
  ['--top', 'table'],
  ['--bottom', 'table'],
  ['--out-profile', 'csv'],
  ['--brief', 'tree'],
])

/** Refuses an option of the command line that the form of the result would drop in silence. */
export function refuseIdleOptions(program: Command, texts: Texts): void {
  program.hook('preAction', (_program, command) => {
    const { format, traitsTemplate } = command.opts<{ format?: string; traitsTemplate?: boolean }>()
    for (const option of command.options) {
      const wanted = HEEDED_BY.get(option.long ?? '')
      if (wanted === undefined || command.getOptionValueSource(option.attributeName()) !== 'cli') continue
      // A template is a CSV file, whatever the format.
      if (wanted !== (traitsTemplate === true ? 'csv' : format)) throw new CliMisuse(fill(texts.idleOption, { option: option.long ?? '', format: wanted }))
    }
  })
}
