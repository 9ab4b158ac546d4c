import type { Command, Option } from 'commander'
import { WORKBOOK } from './input/workbook-file.js'
import { CliMisuse } from './misuse.js'
import { fill, flagsText, type Texts } from './text/texts.js'

/** What an option waits for: another option, where values stand one of them. */
interface Need {
  readonly option: string
  readonly values?: readonly string[]
}

const TABLE: Need = { option: '--format', values: ['table', 'dti/table'] }
const CSV: Need = { option: '--format', values: ['csv', 'csv/ranking', 'csv/indicators'] }
const DATA: Need = { option: '--data' }
const TRAITS: Need = { option: '--traits' }
const LIST: Need = { option: '--list' }
const MAP: Need = { option: '--map' }
const TEMPLATE: Need = { option: '--traits-template' }

/** Options that have an effect only beside one of others. A command that has none of these others, or cannot do without them, heeds the option always. */
const NEEDS: Readonly<Record<string, readonly Need[]>> = {
  '--top': [TABLE],
  '--bottom': [TABLE],
  '--brief': [{ option: '--format', values: ['tree'] }],
  '--out-profile': [CSV, TEMPLATE],
  '--name': [{ option: '--as', values: ['view', 'table'] }],
  '--filled': [DATA],
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
export function refuseIdleOptions(program: Command, texts: Texts, say: (line: string) => void): void {
  program.hook('preAction', (_program, command) => {
    for (const option of command.options) {
      const long = option.long ?? ''
      if (command.getOptionValueSource(option.attributeName()) !== 'cli') continue
      const needs = (NEEDS[long] ?? []).filter((need) => optionOf(command, need.option) !== undefined)
      if (needs.length > 0 && !needs.some((need) => isMet(command, need))) {
        throw new CliMisuse(fill(texts.idleOption, { option: long, needed: needs.map((need) => needText(command, need, texts)).join(` ${texts.or} `) }))
      }
      if (isIdleProfile(command, long)) say(fill(texts.idleProfile, { option: long }))
      // A template is a CSV file, whatever the format.
      if (long === '--format' && valueOf(command, long) !== 'csv' && isMet(command, TEMPLATE)) throw new CliMisuse(texts.units.templateIsCsv)
    }
  })
}

/** True where all files that the profile is of are workbooks by their names. */
function isIdleProfile(command: Command, long: string): boolean {
  const files = (PROFILES[long] ?? [])
    .filter((file) => file !== '--traits' || long === '--traits-profile' || valueOf(command, '--traits-profile') === undefined)
    .map((file) => valueOf(command, file))
    .filter((file) => typeof file === 'string')
  const isOfResult = long === '--profile' && optionOf(command, '--out-profile') !== undefined && isMet(command, CSV)
  return files.length > 0 && !isOfResult && files.every((file) => WORKBOOK.test(file))
}

function isMet(command: Command, { option, values }: Need): boolean {
  const value = valueOf(command, option)
  return values === undefined ? value !== undefined && value !== false : values.includes(String(value))
}

/** As it is to be typed: with a value, or with the name of what stands for one. */
function needText(command: Command, { option, values = [] }: Need, texts: Texts): string {
  // An id stands for the same as a short name before it.
  if (values.length > 0) return values.filter((value) => !value.includes('/')).map((value) => `${option} ${value}`).join(` ${texts.or} `)
  return flagsText(optionOf(command, option)?.flags ?? option, texts)
}

function optionOf(command: Command, long: string): Option | undefined {
  return command.options.find((option) => option.long === long)
}

function valueOf(command: Command, long: string): unknown {
  return command.getOptionValue(optionOf(command, long)?.attributeName() ?? '')
}
