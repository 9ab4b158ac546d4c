import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { main } from '@dti-vn/cli'
import { describe, expect, test } from 'vitest'
import { CONFIG_KEYS, parseConfig } from '../../packages/cli/src/config/parse-config.js'
import { createContext } from '../../packages/cli/src/context.js'
import { createProgram } from '../../packages/cli/src/program.js'
import { CONFIG_TEXTS } from '../../packages/cli/src/text/config-texts.js'

const text = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')
const silent = { stdout: () => undefined, stderr: () => undefined, isTerminal: false, env: {} }
const program = await createProgram(await createContext(silent, 'en'), () => undefined)

const sectionOf = (name: string) => text.split(`\n## \`dti ${name}\`\n`)[1]?.split('\n## ')[0] ?? ''
const common = text.split('\n## ')[0] ?? ''

/** Options of every command; they stand at the head of the page. */
const COMMON: readonly string[] = ['--lang', '--plugin', '--no-config']

/** Long flags in a text. */
const flagsIn = (part: string) => new Set(part.match(/--[a-z][a-z-]*/g) ?? [])

const longFlags = (command: Awaited<ReturnType<typeof createProgram>>) => command.options.map((option) => option.long ?? '')

describe('docs/cli.md', () => {
  test('has a section for every command, and no other', () => {
    const sections = [...text.matchAll(/^## `dti ([\w-]+)`$/gm)].map(([, name]) => name)
    expect(sections).toEqual(program.commands.map((command) => command.name()))
  })

  test('has the options of every command', () => {
    for (const flag of [...longFlags(program), '--help']) expect(flagsIn(common)).toContain(flag)
  })

  test.each(program.commands.map((command) => [command.name(), command] as const))('has every option of dti %s, and names no other', (name, command) => {
    const own = longFlags(command).filter((flag) => !COMMON.includes(flag))
    const section = sectionOf(name)
    for (const option of command.options) {
      if (!COMMON.includes(option.long ?? '')) expect(section, option.flags).toContain(`\`${option.flags}\``)
    }
    const table = section.replaceAll(/^```[\s\S]*?^```$/gm, '')
    expect([...flagsIn(table)].filter((flag) => !own.includes(flag))).toEqual([])
  })

  test('says which options are required and what the others are without being given', () => {
    for (const command of program.commands) {
      for (const { flags, mandatory, defaultValue } of command.options as readonly { flags: string; mandatory: boolean; defaultValue?: unknown }[]) {
        const line = [...sectionOf(command.name()).split('\n'), ...text.split('\n')].find((row) => row.startsWith(`| \`${flags}\` |`))
        if (mandatory && line !== undefined) expect(line).toContain('required')
        if (typeof defaultValue === 'string' && line !== undefined && !line.includes('as in')) {
          const rows = sectionOf(command.name()).split('\n').filter((row) => row.includes(`\`${flags}\``))
          expect(rows.join('\n')).toMatch(new RegExp(`\`${defaultValue}\` \\(default\\)|as in`))
        }
      }
    }
  })

  test('names every column of a CSV result', async () => {
    let printed = ''
    const seeds = fileURLToPath(new URL('../../seeds/sample/', import.meta.url))
    const args = ['score', '--level', 'department', '--data', `${seeds}department.csv`, '--traits', `${seeds}unit-traits.csv`, '--format', 'csv']
    expect(await main(args, { ...silent, stdout: (part: string) => void (printed += part) })).toBe(0)
    const columns = (printed.split('\n')[0] ?? '').split(',')
    expect(columns.filter((column) => !text.includes(`\`${column}\``))).toEqual([])
  })

  test('shows a config file with every key but $schema, and names each', () => {
    const section = text.split('\n## The config file\n')[1]?.split('\n## ')[0] ?? ''
    const blocks = [...section.matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, block = '']) => JSON.parse(block) as object)
    for (const block of blocks) expect(parseConfig(block, CONFIG_TEXTS.en)).toHaveProperty('config')
    const shown = Object.assign({}, ...blocks) as object
    for (const key of CONFIG_KEYS) expect(section).toContain(`\`${key}\``)
    expect(CONFIG_KEYS.filter((key) => !(key in shown))).toEqual(['$schema', 'index'])
  })

  test('names every command of --help', () => {
    const help = program.helpInformation()
    for (const command of program.commands) expect(help).toContain(command.name())
    expect(text).toContain('`dti help [command]`')
  })
})
