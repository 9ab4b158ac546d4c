import { nearest } from '@dti-vn/sdk'
import { Command, Option } from 'commander'
import { version } from '../package.json'
import type { CliContext } from './context.js'
import { CliMisuse } from './misuse.js'
import { print } from './output/print.js'
import { styled } from './output/screen.js'
import { fill, flagsText, type Texts } from './text/texts.js'
import { refuseIdleOptions } from './idle-options.js'
import { tellOtherEndings } from './result-endings.js'
import { refuseStrayValues } from './stray-values.js'
import { groupOptions } from './option-groups.js'
import { addGeneralOptions } from './options.js'
import { COMMANDS } from './program/commands.js'

/** Columns of a help text that goes into a file or a pipe. */
const HELP_WIDTH = 80

/**
 * The command line of `dti`. `finish` receives the exit code of the command that ran. Only the `wanted` commands, all unless given, have their options: others
 * are not loaded and stand in the list only.
 */
export async function createProgram(context: CliContext, finish: (code: number) => void, wanted: readonly string[] = COMMANDS.map(({ name }) => name)): Promise<Command> {
  const { texts, io, engine } = context
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
    .version(version, '-V, --version', texts.version)
    .helpCommand('help [command]', texts.helpCommand)
    .addHelpText('before', () => refuseUnknownCommand(texts, program))
    .addHelpText('after', `\n${texts.aboutMore}\n\n${texts.exitCodes}`)
  for (const { name, about, argument, load } of COMMANDS) {
    const command = dress(new Command(name)).description(about(texts))
    if (argument) command.argument(argument.name, argument.about(texts))
    command.addHelpText('before', () => refuseIdleWords(texts, command))
    program.addCommand(command)
    if (wanted.includes(name)) (await load())(command, context, finish)
  }

  const languages = ['vi', 'en', ...engine.contributions.locales.map(({ id }) => id)]
  for (const command of [program, ...program.commands]) groupOptions(addGeneralOptions(command, texts, languages), texts.groups)
  const say = (line: string) => {
    io.stderr(`! ${line}\n`)
  }
  refuseStrayValues(program, texts)
  refuseIdleOptions(program, context, say)
  tellOtherEndings(program, context, say)
  return program
}

/** `dti nonsense --help` and `dti help nonsense` are misuse, as `dti nonsense` is. */
function refuseUnknownCommand(texts: Texts, program: Command): string {
  const names = program.commands.map((command) => command.name())
  const [first, second] = wordsOf(program)
  const name = first === 'help' ? second : first
  if (name === undefined || name === 'help' || names.includes(name)) return ''
  const [close] = nearest(name, names)
  throw new CliMisuse(`${fill(texts.unknownCommand, { value: name })}${close === undefined ? '' : ` ${fill(texts.closest, { known: close })}`}`)
}

/** `dti score --help foo` and `dti help score foo` are misuse, as `dti score foo` is. */
function refuseIdleWords(texts: Texts, command: Command): string {
  const [first, , ...more] = command.parent ? wordsOf(command.parent) : []
  if (wordsOf(command).length > command.registeredArguments.length || (first === 'help' && more.length > 0)) throw new CliMisuse(texts.excessArguments)
  return ''
}

function wordsOf({ args }: Command): readonly string[] {
  return args.filter((arg) => !arg.startsWith('-'))
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
