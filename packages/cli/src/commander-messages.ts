import type { CommanderError } from 'commander'
import { fill, flagsText, type Texts } from './text/texts.js'

/** The sentence of a fault that commander found, in the language of the run; undefined for help and version, which are no faults. */
export function commanderMessage({ code, message }: CommanderError, texts: Texts): string | undefined {
  const named = /'([^']+)'/.exec(message)?.[1] ?? ''
  const option = flagsText(named, texts)
  const close = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1]
  const hint = close === undefined ? '' : ` ${fill(texts.closest, { known: close })}`
  switch (code) {
    case 'commander.unknownOption':
      return fill(texts.unknownOption, { value: named }) + hint
    case 'commander.unknownCommand':
      return fill(texts.unknownCommand, { value: named }) + hint
    case 'commander.missingMandatoryOptionValue':
      return fill(texts.needOption, { option })
    case 'commander.optionMissingArgument':
      return fill(texts.needValue, { option })
    case 'commander.excessArguments':
      return texts.excessArguments
    case 'commander.invalidArgument':
      return message.slice(message.indexOf('is invalid. ') + 'is invalid. '.length)
    default:
      return undefined
  }
}
