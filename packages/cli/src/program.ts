import { CORE_PACKAGE } from '@dti-vn/sdk'
import { Command } from 'commander'
import { checkCommand } from './commands/check.js'
import type { CollectCommandOptions } from './commands/collect.js'
import { explainCommand, type ExplainOptions } from './commands/explain.js'
import type { FeedbackCommandOptions } from './commands/feedback.js'
import { formCommand, type FormOptions } from './commands/form.js'
import { importAnnexCommand, type ImportAnnexOptions } from './commands/import-annex.js'
import { levelsCommand } from './commands/levels.js'
import { scoreCommand, type ScoreCommandOptions } from './commands/score.js'
import type { SqlCommandOptions } from './commands/sql.js'
import type { CliContext } from './context.js'
import type { IndexOptions } from './input/load-index.js'
import { fill } from './text/texts.js'
import { addAnnexOptions, addFormOptions, addIndexOptions, addPeriodOptions, addRunOptions, addSqlOptions, choiceOption, countOption, outProfileOption } from './options.js'

/** The command line of `dti`. `finish` receives the exit code of the command that ran. */
export function createProgram(context: CliContext, finish: (code: number) => void): Command {
  const { texts, io, engine } = context
  const program = new Command('dti')
  const dress = (command: Command): Command =>
    command
      .helpOption('-h, --help', texts.help)
      .configureHelp({
        styleTitle: (title) => titleOf(context, title),
        optionDescription: ({ description, defaultValue }) =>
          typeof defaultValue === 'string' ? `${description} (${fill(texts.defaultIs, { value: defaultValue })})` : description,
        commandUsage: (shown) => usageOf(context, shown),
      })
      .configureOutput({ writeOut: io.stdout, writeErr: io.stderr, outputError: () => undefined })
      .exitOverride()
      .addOption(choiceOption(texts, '--lang <vi|en>', texts.optLang, ['vi', 'en', ...engine.contributions.locales.map(({ id }) => id)]))
      .option('--plugin <module>', texts.optPlugin, (name: string, others: readonly string[] | undefined) => [...(others ?? []), name])
  dress(program)
    .description(texts.about)
    .version(CORE_PACKAGE.version, '-V, --version', texts.version)
    .helpCommand('help [command]', texts.helpCommand)
    .addHelpText('after', `\n${texts.exitCodes}`)
  const add = (name: string, about: string) => {
    const command = dress(new Command(name)).description(about)
    program.addCommand(command)
    return command
  }

  add('levels', texts.levelsAbout).action(() => {
    finish(levelsCommand(context))
  })

  addIndexOptions(add('check', texts.checkAbout), texts)
    .argument('[file.json]', texts.optIndex)
    .addHelpText('after', `\n${texts.checkMore}`)
    .action(async (file: string | undefined, options: IndexOptions) => {
      finish(await checkCommand(context, { ...options, index: options.index ?? file }))
    })

  addRunOptions(add('score', texts.scoreAbout), texts)
    .addOption(choiceOption(texts, '--format <format>', texts.optFormat, ['table', 'json', 'csv', 'xlsx', ...engine.contributions.reporters.map(({ id }) => id)], 'table'))
    .option('--out <file>', texts.optOut)
    .addOption(outProfileOption(texts))
    .addOption(countOption(texts, '--top <n>', texts.optTop))
    .addOption(countOption(texts, '--bottom <n>', texts.optBottom))
    .addOption(choiceOption(texts, '--issues <listing>', texts.optIssues, ['summary', 'all', 'none'], 'summary'))
    .addHelpText('after', `\n${texts.scoreMore}`)
    .action(async ({ outProfile, ...options }: Omit<ScoreCommandOptions, 'outProfile'> & Partial<Pick<ScoreCommandOptions, 'outProfile'>>) => {
      finish(await scoreCommand(context, { ...options, outProfile: outProfile ?? options.profile }))
    })

  addRunOptions(add('explain', texts.explainAbout), texts)
    .requiredOption('--unit <code>', texts.optUnit)
    .option('--indicator <code>', texts.optIndicator)
    .addOption(choiceOption(texts, '--format <format>', texts.optExplainFormat, ['tree', 'json'], 'tree'))
    .option('--out <file>', texts.optOut)
    .addHelpText('after', `\n${texts.explainMore}`)
    .action(async (options: ExplainOptions) => {
      finish(await explainCommand(context, options))
    })

  addRunOptions(add('feedback', texts.feedbackAbout), texts)
    .requiredOption('--out-dir <folder>', texts.optOutDir)
    .option('--unit <code>', texts.optFeedbackUnit)
    .addHelpText('after', `\n${texts.feedbackMore}`)
    .action(async (options: FeedbackCommandOptions) => {
      // Loaded when it is needed: the Excel adapter is no small part of the program.
      const { feedbackCommand } = await import('./commands/feedback.js')
      finish(await feedbackCommand(context, options))
    })

  addFormOptions(add('form', texts.formAbout), texts)
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
    .option('--units <file>', texts.optUnits)
    .addOption(choiceOption(texts, '--profile <profile>', texts.optUnitsProfile, ['data', 'excel-vi'], 'data'))
    .option('--out <file>', texts.optValuesOut)
    .option('--notes <file>', texts.optNotes)
    .option('--report <file>', texts.optReport)
    .option('--score', texts.optScore)
    .addOption(choiceOption(texts, '--data-status <status>', texts.optDataStatus, ['reported', 'illustrative'], 'reported'))
    .addOption(choiceOption(texts, '--issues <listing>', texts.optIssues, ['summary', 'all', 'none'], 'summary'))
    .addHelpText('after', `\n${texts.collectMore}`)
    .action(async (options: CollectCommandOptions) => {
      // Loaded when it is needed: the Excel adapter is no small part of the program.
      const { collectCommand } = await import('./commands/collect.js')
      finish(await collectCommand(context, options))
    })

  return program
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
  const args = command.registeredArguments.map((argument) => `[${argument.name()}]`)
  return [pathOf(command), texts.optionsWord, ...(command.commands.length > 0 ? [texts.commandWord] : args)].join(' ')
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()
}
