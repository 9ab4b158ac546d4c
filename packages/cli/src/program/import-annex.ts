import { isCalendarDate } from '@dti-vn/sdk'
import { InvalidArgumentError, Option } from 'commander'
import { importAnnexCommand, type ImportAnnexOptions } from '../commands/import-annex.js'
import { choiceOption, countOption, issuesOption, PROFILES } from '../options.js'
import { fill, type Texts } from '../text/texts.js'
import type { DefineCommand } from './command-spec.js'

/** No authority is assumed: who imports says how far the file may be trusted. */
export const defineImportAnnex: DefineCommand = (command, context, finish) => {
  const { texts } = context
  command
    .requiredOption('--level <level>', texts.optAnnexLevel)
    .requiredOption('--file <file>', texts.optAnnexFile)
    .requiredOption('--out <file.json>', texts.optAnnexOut)
    .addOption(choiceOption(texts, '--authority <authority>', texts.optAuthority, ['official', 'reconstructed', 'illustrative']).makeOptionMandatory())
    .option('--report <file>', texts.optAnnexReport)
    .option('--sheet <name>', texts.optSheet)
    .addOption(choiceOption(texts, '--profile <profile>', texts.optAnnexProfile, PROFILES, 'data'))
    .option('--id <id>', texts.optAnnexId)
    .option('--name <text>', texts.optAnnexName)
    .option('--edition <text>', texts.optEdition)
    .addOption(dateOption(texts, '--valid-from <date>', texts.optValidFrom))
    .option('--decision-number <text>', texts.optDecisionNumber)
    .addOption(dateOption(texts, '--decision-date <date>', texts.optDecisionDate))
    .option('--decision-title <text>', texts.optDecisionTitle)
    .addOption(countOption(texts, '--main-depth <n>', texts.optMainDepth).default(1, '1'))
    .option('--columns <names>', texts.annexTable.columns)
    .addOption(choiceOption(texts, '--include <kind>', texts.annexTable.include, ['hidden', 'struck', 'all']))
    .addOption(choiceOption(texts, '--encoding <name>', texts.annexTable.encoding, ['tcvn3', 'vni']))
    .addOption(countOption(texts, '--table <n>', texts.annexTable.table))
    .addOption(issuesOption(texts))
    .addHelpText('after', `\n${texts.importAnnexMore}`)
    .action(async (options: ImportAnnexOptions) => {
      finish(await importAnnexCommand(context, options))
    })
}

function dateOption(texts: Texts, flags: string, about: string): Option {
  return new Option(flags, about).argParser((value: string) => {
    if (isCalendarDate(value)) return value
    throw new InvalidArgumentError(fill(texts.badValue, { value, option: flags.split(' ')[0] ?? flags, known: 'YYYY-MM-DD' }))
  })
}
