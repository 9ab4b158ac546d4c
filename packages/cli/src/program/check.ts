import { checkCommand, type CheckOptions } from '../commands/check.js'
import { CliMisuse } from '../misuse.js'
import { addIndexOptions, choiceOption, issuesOption } from '../options.js'
import type { DefineCommand } from './command-spec.js'

export const defineCheck: DefineCommand = (command, context, finish) => {
  const { texts } = context
  addIndexOptions(command, texts)
    .addOption(choiceOption(texts, '--format <format>', texts.executors.format, ['table', 'json'], 'table'))
    .addOption(issuesOption(texts, 'all'))
    .addHelpText('after', `\n${texts.checkMore}`)
    .action(async (file: string | undefined, options: CheckOptions) => {
      if (file !== undefined && options.index !== undefined) throw new CliMisuse(texts.excessArguments)
      finish(await checkCommand(context, { ...options, index: options.index ?? file }))
    })
}
