import { feedbackCommand, type FeedbackCommandOptions } from '../commands/feedback.js'
import { addRunOptions, issuesOption } from '../options.js'
import type { DefineCommand } from './command-spec.js'
import { unitCode } from '../unit-code.js'

export const defineFeedback: DefineCommand = (command, context, finish) => {
  const { texts } = context
  addRunOptions(command, context)
    .requiredOption('--out-dir <folder>', texts.optOutDir)
    .option('--unit <code>', texts.optFeedbackUnit, unitCode)
    .addOption(issuesOption(texts))
    .addHelpText('after', `\n${texts.feedbackMore}`)
    .action(async (options: FeedbackCommandOptions) => {
      finish(await feedbackCommand(context, options))
    })
}
