import { collectCommand, type CollectCommandOptions } from '../commands/collect.js'
import { addIndexOptions, addPeriodOptions, choiceOption, codeListOption, issuesOption, PROFILES } from '../options.js'
import type { DefineCommand } from './command-spec.js'

export const defineCollect: DefineCommand = (command, context, finish) => {
  const { texts } = context
  addPeriodOptions(addIndexOptions(command, texts), texts)
    .requiredOption('--forms <folder>', texts.optForms)
    .addOption(codeListOption(context))
    .option('--traits <file>', texts.optCollectTraits)
    .addOption(choiceOption(texts, '--profile <profile>', texts.optCollectProfile, PROFILES, 'data'))
    .option('--out <file>', texts.optValuesOut)
    .option('--notes <file>', texts.optNotes)
    .option('--report <file>', texts.optReport)
    .option('--score', texts.optScore)
    .addOption(choiceOption(texts, '--data-status <status>', texts.optDataStatus, ['reported', 'illustrative'], 'reported'))
    .addOption(issuesOption(texts))
    .addHelpText('after', `\n${texts.collectMore}`)
    .action(async (options: CollectCommandOptions) => {
      finish(await collectCommand(context, options))
    })
}
