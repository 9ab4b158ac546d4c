import { explainCommand, type ExplainOptions } from '../commands/explain.js'
import { addRunOptions, choiceOption, issuesOption } from '../options.js'
import type { DefineCommand } from './command-spec.js'
import { unitCode } from '../unit-code.js'

export const defineExplain: DefineCommand = (command, context, finish) => {
  const { texts } = context
  addRunOptions(command, context)
    .requiredOption('--unit <code>', texts.optUnit, unitCode)
    .option('--indicator <code>', texts.optIndicator)
    .option('--brief', texts.optBrief)
    .addOption(choiceOption(texts, '--format <format>', texts.optExplainFormat, ['tree', 'json'], 'tree'))
    .option('--out <file>', texts.optOut)
    .addOption(issuesOption(texts, 'all'))
    .addHelpText('after', `\n${texts.explainMore}`)
    .action(async (options: ExplainOptions) => {
      finish(await explainCommand(context, options))
    })
}
