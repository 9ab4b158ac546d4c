import type { Command } from 'commander'
import { CliMisuse } from './misuse.js'
import { fill, type Texts } from './text/texts.js'

/** Options with a value that may be given several times. */
const REPEATABLE: readonly string[] = ['--plugin']

/** Options that name what is written. `-` stands for a stream elsewhere, so that a file of this name would be a surprise. */
const RESULTS: readonly string[] = ['--out', '--out-dir', '--report', '--notes']

/**
 * Refuses every other option that is given a second value, before or behind the name of the command: one of the two would be dropped in silence.
 * Refuses `-` for a result too.
 */
export function refuseStrayValues(program: Command, texts: Texts): void {
  const given = new Set<string>()
  for (const command of [program, ...program.commands]) {
    for (const option of command.options) {
      const { long } = option
      if (typeof long !== 'string' || !option.required || REPEATABLE.includes(long)) continue
      command.on(`option:${option.name()}`, (value: string) => {
        if (given.has(long)) throw new CliMisuse(fill(texts.repeatedOption, { option: long }))
        given.add(long)
        if (value === '-' && RESULTS.includes(long)) throw new CliMisuse(fill(option.mandatory || long !== '--out' ? texts.dashIsNoFile : texts.dashIsNoOut, { option: long }))
      })
    }
  }
}
