import { formCommand, type FormOptions } from '../commands/form.js'
import { addIndexOptions, addPeriodOptions, addTableOptions, codeListOption, issuesOption, sourceOption } from '../options.js'
import type { DefineCommand } from './command-spec.js'
import { unitCode } from '../unit-code.js'

export const defineForm: DefineCommand = (command, context, finish) => {
  const { texts } = context
  const files = addPeriodOptions(addIndexOptions(command, texts), texts).option('--data <file>', texts.optFormData).addOption(sourceOption(context)).option('--traits <file>', texts.optTraits)
  addTableOptions(files, texts)
    .addOption(codeListOption(context, texts.optFormCodeList))
    .option('--unit <code>', texts.optFormUnit, unitCode)
    .option('--filled', texts.optFilled)
    .requiredOption('--out <path>', texts.optFormOut)
    .addOption(issuesOption(texts))
    .addHelpText('after', `\n${texts.formMore}`)
    .action(async (options: FormOptions) => {
      finish(await formCommand(context, options))
    })
}
