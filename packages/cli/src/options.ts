import type { CsvProfile } from '@dti-vn/adapter-csv'
import { nearest, NO_LIST, parsePeriod, type UnitSplit } from '@dti-vn/sdk'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { CliContext } from './context.js'
import { ISSUE_LISTINGS, type IssueListing } from './output/issues-text.js'
import type { Texts } from './text/texts.js'
import { fill } from './text/texts.js'

/** Profiles of CSV files. */
export const PROFILES = ['data', 'excel-vi'] as const satisfies readonly CsvProfile[]

/** Ids of the lists of units that there are. */
export function listIds({ engine }: CliContext): readonly string[] {
  return engine.contributions.unitLists.map(({ id }) => id)
}

/** `--code-list`. */
export function codeListOption(context: CliContext, about = context.texts.optCodeList): Option {
  return choiceOption(context.texts, '--code-list <list>', about, [...listIds(context), NO_LIST])
}

/** `--from`. */
export function sourceOption({ texts, engine }: CliContext): Option {
  return choiceOption(texts, '--from <source>', texts.inout.from, engine.contributions.sources.map(({ id }) => id))
}

/** An option that takes one of a list of values, with a message in the language of the run. */
export function choiceOption(texts: Texts, flags: string, about: string, values: readonly string[], preset?: string): Option {
  const option = new Option(flags, about).argParser((value: string) => {
    if (values.includes(value)) return value
    throw new InvalidArgumentError(fill(texts.badValue, { value, option: flags.split(' ')[0] ?? flags, close: nearest(value, values, 1).join(''), known: values.join(', ') }))
  })
  return preset === undefined ? option : option.default(preset)
}

/** An option that takes a positive whole number, at most `max`. */
export function countOption(texts: Texts, flags: string, about: string, max = 9_999_999): Option {
  return new Option(flags, about).argParser((value: string) => {
    if (/^[1-9]\d{0,6}$/.test(value) && Number(value) <= max) return Number(value)
    const isCount = /^[1-9]\d*$/.test(value)
    throw new InvalidArgumentError(fill(isCount ? texts.countTooLarge : texts.badCount, { value, option: flags.split(' ')[0] ?? flags, max }))
  })
}

/** The options of every command. */
export function addGeneralOptions(command: Command, texts: Texts, languages: readonly string[]): Command {
  return command
    .addOption(choiceOption(texts, '--lang <vi|en>', texts.optLang, languages))
    .option('--plugin <module>', texts.optPlugin, (name: string, others: readonly string[] | undefined) => [...(others ?? []), name])
    .option('--no-config', texts.config.option)
}

/** `--issues`. */
export function issuesOption(texts: Texts, preset: IssueListing = 'summary'): Option {
  return choiceOption(texts, '--issues <listing>', texts.optIssues, ISSUE_LISTINGS, preset)
}

/** `--level` and `--index`. */
export function addIndexOptions(command: Command, texts: Texts): Command {
  return command.option('--level <level>', texts.optLevel).option('--index <file.json>', texts.optIndex)
}

/** `--period`. */
export function periodOption(texts: Texts): Option {
  return new Option('--period <period>', texts.optPeriod).argParser((value: string) => {
    if (parsePeriod(value)) return value
    throw new InvalidArgumentError(fill(texts.badValue, { value, option: '--period', known: '2025, 2025-H1, 2025-Q3, 2025-01-01..2025-06-30' }))
  })
}

/** `--period` and `--outside-validity`. */
export function addPeriodOptions(command: Command, texts: Texts): Command {
  return command.addOption(periodOption(texts)).option('--outside-validity <text>', texts.optOutsideValidity)
}

/** Rows of a sheet in the XLSX format, and the most rows that the Excel adapter takes for a header. */
const SHEET_ROWS = 1_048_576
const HEADER_ROWS = 10

/** Where the tables of figures and of traits stand in workbooks. */
export function addTableOptions(command: Command, texts: Texts): Command {
  return command
    .option('--sheet <name>', texts.optDataSheet)
    .addOption(countOption(texts, '--header-row <n>', texts.optHeaderRow, SHEET_ROWS))
    .addOption(countOption(texts, '--header-rows <n>', texts.optHeaderRows, HEADER_ROWS))
    .option('--traits-sheet <name>', texts.optTraitsSheet)
    .addOption(countOption(texts, '--traits-header-row <n>', texts.optTraitsHeaderRow, SHEET_ROWS))
    .addOption(countOption(texts, '--traits-header-rows <n>', texts.optTraitsHeaderRows, HEADER_ROWS))
    .addOption(choiceOption(texts, '--profile <profile>', texts.optProfile, PROFILES, 'data'))
    .addOption(choiceOption(texts, '--traits-profile <profile>', texts.optTraitsProfile, PROFILES))
}

/** Options of the commands that read a data file. */
export function addRunOptions(command: Command, context: CliContext): Command {
  const { texts } = context
  const files = addPeriodOptions(addIndexOptions(command, texts), texts).requiredOption('--data <file>', texts.optData).addOption(sourceOption(context)).option('--traits <file>', texts.optTraits)
  return addTableOptions(files, texts)
    .option('--rejections <file>', texts.appraisals.rejections)
    .option('--approvals <file>', texts.appraisals.approvals)
    .addOption(cohortOption(texts))
    .addOption(choiceOption(texts, '--data-status <status>', texts.optDataStatus, ['reported', 'illustrative'], 'reported'))
    .addOption(codeListOption(context))
    .addOption(choiceOption(texts, '--executor <executor>', texts.optExecutor, ['columns', 'exact'], 'columns'))
}


/** `--out-profile`, which defaults to `--profile`. */
export function outProfileOption(texts: Texts): Option {
  return choiceOption(texts, '--out-profile <profile>', texts.optOutProfile, PROFILES)
}

/** `--cohort`. */
export function cohortOption(texts: Texts): Option {
  return new Option('--cohort <rule>', texts.optCohort).argParser((value: string): UnitSplit => {
    if (value === 'all' || value === 'parent' || /^trait:[A-Za-z][A-Za-z0-9_]*$/.test(value)) return value as UnitSplit
    throw new InvalidArgumentError(fill(texts.badValue, { value, option: '--cohort', known: 'all, parent, trait:<id>' }))
  })
}
