import { CORE_PACKAGE, nearest, NO_LIST } from '@dti-vn/sdk'
import { Command, Option } from 'commander'
import { checkCommand, type CheckOptions } from './commands/check.js'
import type { CollectCommandOptions } from './commands/collect.js'
import { explainCommand, type ExplainOptions } from './commands/explain.js'
import type { FeedbackCommandOptions } from './commands/feedback.js'
import { formCommand, type FormOptions } from './commands/form.js'
import { importAnnexCommand, type ImportAnnexOptions } from './commands/import-annex.js'
import { levelsCommand, type LevelsOptions } from './commands/levels.js'
import { scoreCommand, type ScoreCommandOptions } from './commands/score.js'
import type { SqlCommandOptions } from './commands/sql.js'
import { unitsCommand, type UnitsOptions } from './commands/units.js'
import type { CliContext } from './context.js'
import { CliMisuse } from './misuse.js'
import { print } from './output/print.js'
import { styled } from './output/screen.js'
import { fill, flagsText, type Texts } from './text/texts.js'
import { refuseIdleOptions } from './idle-options.js'
import { tellOtherEndings } from './result-endings.js'
import { refuseStrayValues } from './stray-values.js'
import { groupOptions } from './option-groups.js'
import { addAnnexOptions, addFormOptions, addGeneralOptions, addIndexOptions, addPeriodOptions, addRunOptions, addSqlOptions, addUnitsOptions, choiceOption, countOption, issuesOption, outProfileOption, periodOption } from './options.js'

/** Columns of a help text that goes into a file or a pipe. */
const HELP_WIDTH = 80

/** The command line of `dti`. `finish` receives the exit code of the command that ran. */
export function createProgram(context: CliContext, finish: (code: number) => void): Command {
  const { texts, io, engine } = context
  const lists = engine.contributions.unitLists.map(({ id }) => id)
  const program = new Command('dti')
  const dress = (command: Command): Command =>
    command
      .addHelpOption(new Option('-h, --help', texts.help).helpGroup(texts.groups.general))
      .configureHelp({
        styleTitle: (title) => styled(titleOf(context, title), 'bold', context.out),
        optionDescription: ({ description, defaultValue }) =>
          typeof defaultValue === 'string' ? `${description} (${fill(texts.defaultIs, { value: defaultValue })})` : description,
        commandUsage: (shown) => usageOf(context, shown),
        optionTerm: ({ flags }) => flagsText(flags, texts),
        argumentTerm: (argument) => placeholder(texts, argument.name()),
        subcommandTerm: (shown) => [shown.name(), ...shown.registeredArguments.map((argument) => placeholder(texts, argument.name()))].join(' '),
      })
      .configureOutput({
        writeOut: (text) => {
          print(context, text)
        },
        writeErr: io.stderr,
        outputError: () => undefined,
        getOutHelpWidth: () => context.out.width ?? HELP_WIDTH,
        getOutHasColors: () => context.out.colour,
      })
      .exitOverride()
  dress(program)
    .description(texts.about)
    .version(CORE_PACKAGE.version, '-V, --version', texts.version)
    .helpCommand('help [command]', texts.helpCommand)
    .addHelpText('before', () => refuseUnknownCommand(texts, program))
    .addHelpText('after', `\n${texts.aboutMore}\n\n${texts.exitCodes}`)
  const add = (name: string, about: string) => {
    const command = dress(new Command(name)).description(about)
    program.addCommand(command)
    return command
  }

  add('levels', texts.levelsAbout)
    .addOption(periodOption(texts))
    .addOption(issuesOption(texts, 'all'))
    .addHelpText('after', `\n${texts.levelsMore}`)
    .action((options: LevelsOptions) => {
      finish(levelsCommand(context, options))
    })

  addUnitsOptions(add('units', texts.units.about), texts, lists)
    .addHelpText('after', `\n${texts.units.more}`)
    .action(async (options: UnitsOptions) => {
      finish(await unitsCommand(context, options))
    })

  addIndexOptions(add('check', texts.checkAbout), texts)
    .argument('[file.json]', texts.optIndex)
    .addOption(issuesOption(texts, 'all'))
    .addHelpText('after', `\n${texts.checkMore}`)
    .action(async (file: string | undefined, options: CheckOptions) => {
      if (file !== undefined && options.index !== undefined) throw new CliMisuse(texts.excessArguments)
      finish(await checkCommand(context, { ...options, index: options.index ?? file }))
    })

  addRunOptions(add('score', texts.scoreAbout), texts, lists)
    .addOption(choiceOption(texts, '--format <format>', texts.optFormat, ['table', 'json', 'ndjson', 'csv', 'xlsx', ...engine.contributions.reporters.map(({ id }) => id)], 'table'))
    .option('--out <file>', texts.optOut)
    .addOption(outProfileOption(texts))
    .addOption(countOption(texts, '--top <n>', texts.optTop))
    .addOption(countOption(texts, '--bottom <n>', texts.optBottom))
    .addOption(issuesOption(texts))
    .addHelpText('after', `\n${texts.scoreMore}`)
    .action(async ({ outProfile, ...options }: Omit<ScoreCommandOptions, 'outProfile'> & Partial<Pick<ScoreCommandOptions, 'outProfile'>>) => {
      finish(await scoreCommand(context, { ...options, outProfile: outProfile ?? options.profile }))
    })

  addRunOptions(add('explain', texts.explainAbout), texts, lists)
    .requiredOption('--unit <code>', texts.optUnit)
    .option('--indicator <code>', texts.optIndicator)
    .option('--brief', texts.optBrief)
    .addOption(choiceOption(texts, '--format <format>', texts.optExplainFormat, ['tree', 'json'], 'tree'))
    .option('--out <file>', texts.optOut)
    .addOption(issuesOption(texts, 'all'))
    .addHelpText('after', `\n${texts.explainMore}`)
    .action(async (options: ExplainOptions) => {
      finish(await explainCommand(context, options))
    })

  addRunOptions(add('feedback', texts.feedbackAbout), texts, lists)
    .requiredOption('--out-dir <folder>', texts.optOutDir)
    .option('--unit <code>', texts.optFeedbackUnit)
    .addOption(issuesOption(texts))
    .addHelpText('after', `\n${texts.feedbackMore}`)
    .action(async (options: FeedbackCommandOptions) => {
      // Loaded when it is needed: the Excel adapter is no small part of the program.
      const { feedbackCommand } = await import('./commands/feedback.js')
      finish(await feedbackCommand(context, options))
    })

  addFormOptions(add('form', texts.formAbout), texts, lists)
    .addHelpText('after', `\n${texts.formMore}`)
    .action(async (options: FormOptions) => {
      finish(await formCommand(context, options))
    })

  addSqlOptions(add('sql', texts.sqlAbout), texts)
    .addHelpText('after', `\n${texts.sqlMore}`)
    .action(async (options: SqlCommandOptions) => {
      const { sqlCommand } = await import('./commands/sql.js')
      finish(await sqlCommand(context, options))
    })

  addAnnexOptions(add('import-annex', texts.importAnnexAbout), texts)
    .addHelpText('after', `\n${texts.importAnnexMore}`)
    .action(async (options: ImportAnnexOptions) => {
      finish(await importAnnexCommand(context, options))
    })

  addPeriodOptions(addIndexOptions(add('collect', texts.collectAbout), texts), texts)
    .requiredOption('--forms <folder>', texts.optForms)
    .addOption(choiceOption(texts, '--code-list <list>', texts.optCodeList, [...lists, NO_LIST]))
    .option('--traits <file>', texts.optCollectTraits)
    .addOption(choiceOption(texts, '--profile <profile>', texts.optCollectProfile, ['data', 'excel-vi'], 'data'))
    .option('--out <file>', texts.optValuesOut)
    .option('--notes <file>', texts.optNotes)
    .option('--report <file>', texts.optReport)
    .option('--score', texts.optScore)
    .addOption(choiceOption(texts, '--data-status <status>', texts.optDataStatus, ['reported', 'illustrative'], 'reported'))
    .addOption(issuesOption(texts))
    .addHelpText('after', `\n${texts.collectMore}`)
    .action(async (options: CollectCommandOptions) => {
      // Loaded when it is needed: the Excel adapter is no small part of the program.
      const { collectCommand } = await import('./commands/collect.js')
      finish(await collectCommand(context, options))
    })

  const languages = ['vi', 'en', ...engine.contributions.locales.map(({ id }) => id)]
  for (const command of [program, ...program.commands]) groupOptions(addGeneralOptions(command, texts, languages), texts.groups)
  const say = (line: string) => {
    io.stderr(`! ${line}\n`)
  }
  refuseStrayValues(program, texts)
  refuseIdleOptions(program, texts, say)
  tellOtherEndings(program, texts, say)
  return program
}

/** `dti nonsense --help` and `dti help nonsense` are misuse, as `dti nonsense` is. */
function refuseUnknownCommand(texts: Texts, program: Command): string {
  const names = program.commands.map((command) => command.name())
  const [first, second] = program.args.filter((arg) => !arg.startsWith('-'))
  const name = first === 'help' ? second : first
  if (name === undefined || name === 'help' || names.includes(name)) return ''
  const [close] = nearest(name, names)
  throw new CliMisuse(`${fill(texts.unknownCommand, { value: name })}${close === undefined ? '' : ` ${fill(texts.closest, { known: close })}`}`)
}

function titleOf({ texts }: CliContext, title: string): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': texts.usage,
    'Arguments:': texts.arguments,
    'Options:': texts.options,
    'Commands:': texts.commands,
  }
  return titles[title] ?? title
}

function usageOf({ texts }: CliContext, command: Command): string {
  const args = command.registeredArguments.map((argument) => placeholder(texts, argument.name()))
  return [pathOf(command), texts.optionsWord, ...(command.commands.length > 0 ? [texts.commandWord] : args)].join(' ')
}

function placeholder({ placeholders }: Texts, name: string): string {
  const term = `[${name}]`
  return placeholders[term] ?? term
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()
}
