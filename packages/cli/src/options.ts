import type { CsvProfile } from '@dti-vn/adapter-csv'
import { DIALECTS } from '@dti-vn/adapter-sql'
import { codeLists } from '@dti-vn/hatinh'
import { isCalendarDate, nearest, NO_LIST, parsePeriod, type UnitSplit } from '@dti-vn/sdk'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { ISSUE_LISTINGS, type IssueListing } from './output/issues-text.js'
import type { Texts } from './text/texts.js'
import { fill } from './text/texts.js'

/** Profiles of CSV files. */
const PROFILES = ['data', 'excel-vi'] as const satisfies readonly CsvProfile[]

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
function addTableOptions(command: Command, texts: Texts): Command {
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

/** Options of the commands that read a data file; `lists` are the ids of the lists of units. */
export function addRunOptions(command: Command, texts: Texts, lists: readonly string[]): Command {
  const files = addPeriodOptions(addIndexOptions(command, texts), texts).requiredOption('--data <file>', texts.optData).option('--traits <file>', texts.optTraits)
  return addTableOptions(files, texts)
    .option('--rejections <file>', texts.appraisals.rejections)
    .option('--approvals <file>', texts.appraisals.approvals)
    .addOption(cohortOption(texts))
    .addOption(choiceOption(texts, '--data-status <status>', texts.optDataStatus, ['reported', 'illustrative'], 'reported'))
    .addOption(choiceOption(texts, '--code-list <list>', texts.optCodeList, [...lists, NO_LIST]))
    .addOption(choiceOption(texts, '--executor <executor>', texts.optExecutor, ['columns', 'exact'], 'columns'))
}

/** Options of `dti import-annex`. No authority is assumed: who imports says how far the file may be trusted. */
export function addAnnexOptions(command: Command, texts: Texts): Command {
  return command
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
}

function dateOption(texts: Texts, flags: string, about: string): Option {
  return new Option(flags, about).argParser((value: string) => {
    if (isCalendarDate(value)) return value
    throw new InvalidArgumentError(fill(texts.badValue, { value, option: flags.split(' ')[0] ?? flags, known: 'YYYY-MM-DD' }))
  })
}

/** Options of `dti form`; `lists` are the ids of the lists of units. */
export function addFormOptions(command: Command, texts: Texts, lists: readonly string[]): Command {
  const files = addPeriodOptions(addIndexOptions(command, texts), texts).option('--data <file>', texts.optFormData).option('--traits <file>', texts.optTraits)
  return addTableOptions(files, texts)
    .addOption(choiceOption(texts, '--code-list <list>', texts.optFormCodeList, [...lists, NO_LIST]))
    .option('--unit <code>', texts.optFormUnit)
    .option('--filled', texts.optFilled)
    .requiredOption('--out <path>', texts.optFormOut)
    .addOption(issuesOption(texts))
}

/** Options of `dti sql`. */
export function addSqlOptions(command: Command, texts: Texts): Command {
  return addPeriodOptions(addIndexOptions(command, texts), texts)
    .addOption(choiceOption(texts, '--dialect <dialect>', texts.optDialect, DIALECTS.map(({ id }) => id)).makeOptionMandatory())
    .addOption(choiceOption(texts, '--layout <layout>', texts.optLayout, ['long', 'wide'], 'long'))
    .addOption(choiceOption(texts, '--stored <stored>', texts.optStored, ['text', 'typed'], 'text'))
    .addOption(choiceOption(texts, '--as <kind>', texts.optAs, ['query', 'view', 'table'], 'query'))
    .option('--name <name>', texts.optSqlName, 'dti_score')
    .addOption(cohortOption(texts))
    .option('--rejections <table>', texts.optRejections)
    .option('--approvals <table>', texts.optApprovals)
    .option('--out <file>', texts.optOut)
}

/** Options of `dti units`; `all` are the ids of the lists of units. A map is of lists that come with it. */
export function addUnitsOptions(command: Command, texts: Texts, all: readonly string[]): Command {
  const lists = codeLists.map(({ id }) => id)
  return command
    .addOption(choiceOption(texts, '--list <list>', texts.units.listOption, all))
    .option('--only-level <level>', texts.units.levelOption)
    .option('--traits-template', texts.units.template)
    .option('--map', texts.units.map)
    .addOption(choiceOption(texts, '--from <list>', texts.units.from, lists))
    .addOption(choiceOption(texts, '--to <list>', texts.units.to, lists))
    .option('--unit <code>', texts.units.unit)
    .addOption(choiceOption(texts, '--format <format>', texts.units.format, ['table', 'csv', 'json'], 'table'))
    .option('--out <file>', texts.optOut)
    .addOption(choiceOption(texts, '--out-profile <profile>', texts.units.outProfile, PROFILES, 'data'))
}

/** `--out-profile`, which defaults to `--profile`. */
export function outProfileOption(texts: Texts): Option {
  return choiceOption(texts, '--out-profile <profile>', texts.optOutProfile, PROFILES)
}

function cohortOption(texts: Texts): Option {
  return new Option('--cohort <rule>', texts.optCohort).argParser((value: string): UnitSplit => {
    if (value === 'all' || value === 'parent' || /^trait:[A-Za-z][A-Za-z0-9_]*$/.test(value)) return value as UnitSplit
    throw new InvalidArgumentError(fill(texts.badValue, { value, option: '--cohort', known: 'all, parent, trait:<id>' }))
  })
}
