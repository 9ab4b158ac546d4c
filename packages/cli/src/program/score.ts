import { FORMATS, scoreCommand, type ScoreCommandOptions } from '../commands/score.js'
import { CliMisuse } from '../misuse.js'
import { addRunOptions, choiceOption, countOption, issuesOption, outProfileOption } from '../options.js'
import type { DefineCommand } from './command-spec.js'

type Given = Omit<ScoreCommandOptions, 'outProfile'> & Partial<Pick<ScoreCommandOptions, 'outProfile'>>

export const defineScore: DefineCommand = (command, context, finish) => {
  const { texts, engine } = context
  addRunOptions(command, context)
    .addOption(choiceOption(texts, '--format <format>', texts.optFormat, [...Object.keys(FORMATS), ...engine.contributions.reporters.map(({ id }) => id)], 'table'))
    .addOption(choiceOption(texts, '--to <sink>', texts.inout.to, engine.contributions.sinks.map(({ id }) => id)))
    .option('--out <file>', texts.optOut)
    .addOption(outProfileOption(texts))
    .addOption(countOption(texts, '--top <n>', texts.optTop))
    .addOption(countOption(texts, '--bottom <n>', texts.optBottom))
    .addOption(issuesOption(texts))
    .addHelpText('after', `\n${texts.scoreMore}`)
    .action(async ({ outProfile, ...options }: Given) => {
      if (options.to !== undefined && command.getOptionValueSource('format') === 'cli') throw new CliMisuse(texts.inout.toAndFormat)
      finish(await scoreCommand(context, { ...options, outProfile: outProfile ?? options.profile }))
    })
}
