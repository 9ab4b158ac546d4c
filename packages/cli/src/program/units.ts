import { codeLists } from '@dti-vn/hatinh'
import { unitsCommand, type UnitsOptions } from '../commands/units.js'
import { choiceOption, listIds, PROFILES } from '../options.js'
import type { DefineCommand } from './command-spec.js'
import { unitCode } from '../unit-code.js'

/** A map is of lists that come with it. */
export const defineUnits: DefineCommand = (command, context, finish) => {
  const { texts } = context
  const lists = codeLists.map(({ id }) => id)
  command
    .addOption(choiceOption(texts, '--list <list>', texts.units.listOption, listIds(context)))
    .option('--only-level <level>', texts.units.levelOption)
    .option('--traits-template', texts.units.template)
    .option('--map', texts.units.map)
    .addOption(choiceOption(texts, '--old-list <list>', texts.units.from, lists))
    .addOption(choiceOption(texts, '--new-list <list>', texts.units.to, lists))
    .option('--unit <code>', texts.units.unit, unitCode)
    .addOption(choiceOption(texts, '--format <format>', texts.units.format, ['table', 'csv', 'json'], 'table'))
    .option('--out <file>', texts.optOut)
    .addOption(choiceOption(texts, '--out-profile <profile>', texts.units.outProfile, PROFILES, 'data'))
    .addHelpText('after', `\n${texts.units.more}`)
    .action(async (options: UnitsOptions) => {
      finish(await unitsCommand(context, options))
    })
}
