import type { Command } from 'commander'
import { CliMisuse } from './misuse.js'
import { fill, type Texts } from './text/texts.js'

/** Options with a value that may be given several times. */
const REPEATABLE: readonly string[] = ['--plugin']

/** Refuses every other option that is given a second value, before or behind the name of the command: one of the two would be dropped in silence. */
export function refuseRepeated(program: Command, texts: Texts): void {
  const given = new Set<string>()
  for (const command of [program, ...program.commands]) {
    for (const option of command.options) {
      const { long } = option
      if (typeof long !== 'string' || !option.required || REPEATABLE.includes(long)) continue
      command.on(`option:${option.name()}`, () => {
        if (given.has(long)) throw new CliMisuse(fill(texts.repeatedOption, { option: long }))
        given.add(long)
      })
    }
  }
}
