import { DIALECTS } from '@dti-vn/adapter-sql'
import { sqlCommand, type SqlCommandOptions } from '../commands/sql.js'
import { addIndexOptions, addPeriodOptions, choiceOption, cohortOption } from '../options.js'
import type { DefineCommand } from './command-spec.js'

export const defineSql: DefineCommand = (command, context, finish) => {
  const { texts } = context
  addPeriodOptions(addIndexOptions(command, texts), texts)
    .addOption(choiceOption(texts, '--dialect <dialect>', texts.optDialect, DIALECTS.map(({ id }) => id)).makeOptionMandatory())
    .addOption(choiceOption(texts, '--layout <layout>', texts.optLayout, ['long', 'wide'], 'long'))
    .addOption(choiceOption(texts, '--stored <stored>', texts.optStored, ['text', 'typed'], 'text'))
    .addOption(choiceOption(texts, '--as <kind>', texts.optAs, ['query', 'view', 'table'], 'query'))
    .option('--name <name>', texts.optSqlName, 'dti_score')
    .addOption(cohortOption(texts))
    .option('--rejections <table>', texts.optRejections)
    .option('--approvals <table>', texts.optApprovals)
    .option('--out <file>', texts.optOut)
    .addHelpText('after', `\n${texts.sqlMore}`)
    .action(async (options: SqlCommandOptions) => {
      finish(await sqlCommand(context, options))
    })
}
