import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatWithOptions } from 'node:util'
import { describe, expect, test, vi } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const page = read('docs/write-a-plugin.md')
const contributions = read('docs/contributions.md')

/** The text below a heading, up to the next heading of its rank or above. */
function section(heading: string): string {
  const rank = /^#+/.exec(heading)?.[0].length ?? 0
  const [, text] = page.split(`\n${heading}\n`)
  if (text === undefined) throw new Error(`no section ${heading}`)
  return text.split(new RegExp(`\n#{1,${rank}} `))[0] ?? ''
}

describe('docs/write-a-plugin.md', () => {
  test('has the composition codes of the SDK, each once, with cause and remedy', () => {
    const union = /type CompositionCode =([\s\S]*?)\n\n/.exec(read('packages/sdk/src/compose/composition-error.ts'))?.[1] ?? ''
    const codes = [...union.matchAll(/'(\w+)'/g)].map(([, code = '']) => code)
    expect(codes.length).toBeGreaterThan(5)
    const rows = [...section('## Compose').matchAll(/^\| `([A-Z_]+)` \| (.+) \| (.+) \|$/gm)]
    expect(rows.map(([, code]) => code).sort()).toEqual([...codes].sort())
  })

  test('has a row for every builder of expressions, with its arguments', () => {
    const [, table = ''] = /<!-- builders -->([^]*?)<!-- \/builders -->/.exec(contributions) ?? []
    const source = read('packages/core/src/formula/build.ts')
    const functions = [...source.matchAll(/^export function (\w+)\((.*)\): Expr \{$/gm)].map(([, name = '', args = '']) => {
      return `\`${name}(${[...args.matchAll(/((?:\.\.\.)?\w+): /g)].map(([, arg = '']) => arg).join(', ')})\``
    })
    expect(functions.length).toBeGreaterThan(10)
    expect(['`points`', ...functions].filter((call) => !table.includes(call))).toEqual([])
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
