import { levelsCommand, type LevelsOptions } from '../commands/levels.js'
import { issuesOption, periodOption } from '../options.js'
import type { DefineCommand } from './command-spec.js'

export const defineLevels: DefineCommand = (command, context, finish) => {
  const { texts } = context
  command
    .addOption(periodOption(texts))
    .addOption(issuesOption(texts, 'all'))
    .addHelpText('after', `\n${texts.levelsMore}`)
    .action((options: LevelsOptions) => {
      finish(levelsCommand(context, options))
    })
}
