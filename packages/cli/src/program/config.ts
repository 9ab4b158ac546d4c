import { configCommand, type ConfigOptions } from '../commands/config.js'
import { addIndexOptions, choiceOption, codeListOption, periodOption, PROFILES } from '../options.js'
import type { DefineCommand } from './command-spec.js'

export const defineConfig: DefineCommand = (command, context, finish) => {
  const { texts } = context
  addIndexOptions(command, texts)
    .addOption(periodOption(texts))
    .addOption(codeListOption(context))
    .addOption(choiceOption(texts, '--profile <profile>', texts.optProfile, PROFILES, 'data'))
    .addOption(choiceOption(texts, '--format <format>', texts.showConfig.format, ['table', 'json'], 'table'))
    .option('--out <file>', texts.optOut)
    .addHelpText('after', `\n${texts.showConfig.more}`)
    .action(async (options: ConfigOptions) => {
      finish(await configCommand(context, options, (name) => command.getOptionValueSourceWithGlobals(name)))
    })
}
