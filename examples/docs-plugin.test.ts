import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatWithOptions } from 'node:util'
import { KIND_NAMES } from '@dti-vn/sdk'
import { describe, expect, test, vi } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const page = read('docs/write-a-plugin.md')

/** The text below a heading, up to the next heading of its rank or above. */
function section(heading: string): string {
  const rank = /^#+/.exec(heading)?.[0].length ?? 0
  const [, text] = page.split(`\n${heading}\n`)
  if (text === undefined) throw new Error(`no section ${heading}`)
  return text.split(new RegExp(`\n#{1,${rank}} `))[0] ?? ''
}

/** First cells in code marks of the table rows of a text: `| \`id\`, \`name\` | … |` gives id and name. */
function rowNames(text: string): string[] {
  const cells = [...text.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gm)].map(([, cell = '']) => cell)
  return cells.flatMap((cell) => [...cell.matchAll(/`(\w+)[^`]*`/g)].map(([, name = '']) => name))
}

/** Names of the members of an interface in a source file. */
function membersOf(path: string, name: string): string[] {
  const body = new RegExp(`interface ${name}\\b[^{]*\\{\n([\\s\\S]*?)\n\\}`).exec(read(path))?.[1]
  if (body === undefined) throw new Error(`no interface ${name} in ${path}`)
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm)].map(([, member = '']) => member)
}

describe('docs/write-a-plugin.md', () => {
  test('has the composition codes of the SDK, each once, with cause and remedy', () => {
    const union = /type CompositionCode =([\s\S]*?)\n\n/.exec(read('packages/sdk/src/composition-error.ts'))?.[1] ?? ''
    const codes = [...union.matchAll(/'(\w+)'/g)].map(([, code = '']) => code)
    expect(codes.length).toBeGreaterThan(5)
    const rows = [...section('## Compose').matchAll(/^\| `([A-Z_]+)` \| (.+) \| (.+) \|$/gm)]
    expect(rows.map(([, code]) => code).sort()).toEqual([...codes].sort())
  })

  test('has the kinds of contributions', () => {
    const [table = ''] = section('## What a plugin contributes').split('\n### ')
    expect(rowNames(table)).toEqual([...KIND_NAMES])
  })

  const core = 'packages/core/src'
  test.each([
    ['## What a plugin is', 'packages/sdk/src/define-plugin.ts', 'PluginSource'],
    ['### Levels', `${core}/definition/level-definition.ts`, 'LevelDefinition'],
    ['### Methods', `${core}/methods/method.ts`, 'ScoringMethod'],
    ['### Methods', `${core}/methods/method.ts`, 'Expansion'],
    ['### Aggregations', `${core}/aggregations/aggregation.ts`, 'Aggregation'],
  ])('%s has a row for every field of %s, %s', (heading, path, name) => {
    const rows = rowNames(section(heading))
    expect(membersOf(path, name).length).toBeGreaterThan(4)
    expect(membersOf(path, name).filter((member) => !rows.includes(member))).toEqual([])
  })

  test('names every builder of expressions', () => {
    const builders = [...read(`${core}/formula/build.ts`).matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name = '']) => name)
    expect(builders.filter((name) => !section('### Methods').includes(`\`${name}\``))).toEqual([])
  })

  test('has a plugin that prints what stands below it', async () => {
    const [, code = '', output = ''] = /^```js example\n([\s\S]*?)\n```\n\n```text\n([\s\S]*?)\n```$/m.exec(page) ?? []
    const file = 'out/docs-plugin/my-plugin.mjs'
    mkdirSync(join(root, 'out/docs-plugin'), { recursive: true })
    writeFileSync(join(root, file), code)
    const printed: string[] = []
    const print = (...args: unknown[]) => void printed.push(formatWithOptions({ colors: false }, ...args))
    const log = vi.spyOn(console, 'log').mockImplementation(print)
    try {
      await import(/* @vite-ignore */ `/${file}`)
    } finally {
      log.mockRestore()
    }
    expect(printed.join('\n')).toBe(output)
  })
})
