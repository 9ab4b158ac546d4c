import type { Command, Option } from 'commander'
import type { CliContext } from './context.js'
import { formatInUse } from './format-in-use.js'
import { WORKBOOK } from './input/workbook-file.js'
import { CliMisuse } from './misuse.js'
import { optionNamesOf } from './own-options.js'
import { fill, flagsText, type Texts } from './text/texts.js'

/** What an option waits for: another option, where values stand one of them; as a format also any reporter that has an option of its own for it. */
interface Need {
  readonly option: string
  readonly values?: readonly string[]
  readonly ofReporter?: string
}

type Reporters = CliContext['engine']['contributions']['reporters']

const CSV: Need = { option: '--format', values: ['csv'], ofReporter: 'profile' }
const DATA: Need = { option: '--data' }
const TRAITS: Need = { option: '--traits' }
const LIST: Need = { option: '--list' }
const MAP: Need = { option: '--map' }
const TEMPLATE: Need = { option: '--traits-template' }

/** Options that have an effect only beside one of others. A command that has none of these others, or cannot do without them, heeds the option always. */
const NEEDS: Readonly<Record<string, readonly Need[]>> = {
  '--top': [{ option: '--format', values: ['table'], ofReporter: 'top' }],
  '--bottom': [{ option: '--format', values: ['table'], ofReporter: 'bottom' }],
  '--brief': [{ option: '--format', values: ['tree'] }],
  '--out-profile': [CSV, TEMPLATE],
  '--name': [{ option: '--as', values: ['view', 'table'] }],
  '--filled': [DATA],
  '--from': [DATA],
  '--sheet': [DATA],
  '--header-row': [DATA],
  '--header-rows': [DATA],
  '--profile': [DATA, TRAITS],
  '--traits-profile': [TRAITS],
  '--traits-sheet': [TRAITS],
  '--traits-header-row': [TRAITS],
  '--traits-header-rows': [TRAITS],
  '--only-level': [LIST],
  '--traits-template': [LIST],
  '--unit': [LIST, MAP],
  '--old-list': [MAP],
  '--new-list': [MAP],
}

/** Files whose writing an option names. */
const PROFILES: Readonly<Record<string, readonly string[]>> = {
  '--profile': ['--data', '--traits', '--rejections', '--approvals', '--file'],
  '--traits-profile': ['--traits'],
}

/** Refuses an option of the command line that the command would drop in silence; `say` tells of a profile that no file of the run has. */
export function refuseIdleOptions(program: Command, { texts, engine }: Pick<CliContext, 'texts' | 'engine'>, say: (line: string) => void): void {
  const { reporters } = engine.contributions
  program.hook('preAction', (_program, command) => {
    for (const option of command.options) {
      const long = option.long ?? ''
      if (command.getOptionValueSource(option.attributeName()) !== 'cli') continue
      const needs = (NEEDS[long] ?? []).filter((need) => optionOf(command, need.option) !== undefined)
      if (needs.length > 0 && !needs.some((need) => isMet(command, need, reporters))) {
        throw new CliMisuse(fill(texts.idleOption, { option: long, needed: needs.map((need) => needText(command, need, texts)).join(` ${texts.or} `) }))
      }
      if (isIdleProfile(command, long, reporters)) say(fill(texts.idleProfile, { option: long }))
      // A template is a CSV file, whatever the format.
      if (long === '--format' && valueOf(command, long) !== 'csv' && isMet(command, TEMPLATE, reporters)) throw new CliMisuse(texts.units.templateIsCsv)
    }
  })
}

/** True where all files that the profile is of are workbooks by their names. */
function isIdleProfile(command: Command, long: string, reporters: Reporters): boolean {
  const files = (PROFILES[long] ?? [])
    .filter((file) => file !== '--traits' || long === '--traits-profile' || valueOf(command, '--traits-profile') === undefined)
    .map((file) => valueOf(command, file))
    .filter((file) => typeof file === 'string')
  const isOfResult = long === '--profile' && optionOf(command, '--out-profile') !== undefined && isMet(command, CSV, reporters)
  return files.length > 0 && !isOfResult && files.every((file) => WORKBOOK.test(file))
}

function isMet(command: Command, { option, values, ofReporter }: Need, reporters: Reporters): boolean {
  const value = option === '--format' ? formatInUse(command) : valueOf(command, option)
  if (values === undefined) return value !== undefined && value !== false
  const reporter = ofReporter === undefined ? undefined : reporters.find(({ id }) => id === value)
  return values.includes(String(value)) || (reporter !== undefined && optionNamesOf(reporter.options)?.includes(ofReporter ?? '') === true)
}

/** As it is to be typed: with a value, or with the name of what stands for one. */
function needText(command: Command, { option, values = [] }: Need, texts: Texts): string {
  if (values.length > 0) return values.map((value) => `${option} ${value}`).join(` ${texts.or} `)
  return flagsText(optionOf(command, option)?.flags ?? option, texts)
}

function optionOf(command: Command, long: string): Option | undefined {
  return command.options.find((option) => option.long === long)
}

function valueOf(command: Command, long: string): unknown {
  return command.getOptionValue(optionOf(command, long)?.attributeName() ?? '')
}
