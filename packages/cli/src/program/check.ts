import { checkCommand, type CheckOptions } from '../commands/check.js'
import { CliMisuse } from '../misuse.js'
import { addIndexOptions, choiceOption, issuesOption } from '../options.js'
import { fill } from '../text/texts.js'
import type { DefineCommand } from './command-spec.js'

export const defineCheck: DefineCommand = (command, context, finish) => {
  const { texts } = context
  addIndexOptions(command, texts)
    .addOption(choiceOption(texts, '--format <format>', texts.executors.format, ['table', 'json'], 'table'))
    .addOption(issuesOption(texts, 'all'))
    .addHelpText('after', `\n${texts.checkMore}`)
    .action(async (file: string | undefined, options: CheckOptions) => {
      // In JSON all issues are listed.
      if (options.format === 'json' && command.getOptionValueSource('issues') === 'cli') throw new CliMisuse(fill(texts.idleOption, { option: '--issues', needed: '--format table' }))
      if (file !== undefined && options.index !== undefined) throw new CliMisuse(texts.excessArguments)
      finish(await checkCommand(context, { ...options, index: options.index ?? file }))
    })
}
