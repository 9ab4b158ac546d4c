import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatWithOptions } from 'node:util'
import { type Field, KINDS } from '@dti-vn/sdk'
import { expect, test, vi } from 'vitest'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/scoring-kinds.md'), 'utf8')
const contributions = readFileSync(join(root, 'docs/contributions.md'), 'utf8')

/** The text below a heading of rank 2, up to the next. */
function section(heading: string): string {
  return page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
}

/** First cells in code marks of the first table of a section, without arguments. */
function fieldsIn(heading: string): string[] {
  const [table = ''] = /^\|[^]*?\n\n/m.exec(section(heading)) ?? []
  return [...table.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)[^`]*`/g)].map(([, name = '']) => name))
}

test.each([['Normalisations', 'normalisations'], ['Formula functions', 'functions'], ['Graders', 'graders'], ['Rankers', 'rankers']] as const)('%s: the table has the fields of the contract, required ones marked', (heading, kind) => {
  const fields: Readonly<Record<string, Field>> = KINDS[kind].fields ?? {}
  expect(fieldsIn(heading).sort()).toEqual(Object.keys(fields).sort())
  for (const [name, { required }] of Object.entries(fields)) {
    const [row = ''] = new RegExp(`^\\| .*\`${name}\\b.*$`, 'm').exec(section(heading)) ?? []
    expect([name, row.includes('| required |')]).toEqual([name, required])
  }
})

test.each([...`${page}\n${contributions}`.matchAll(/^```js (\w+)\n([^]*?)\n```\n\n```text\n([^]*?)\n```$/gm)].map(([, name = '', code = '', output = '']) => ({ name, code, output })))(
  'the example of $name prints what stands below it',
  async ({ name, code, output }) => {
    const file = `out/docs-scoring-kinds/${name}.mjs`
    mkdirSync(join(root, 'out/docs-scoring-kinds'), { recursive: true })
    writeFileSync(join(root, file), code)
    const printed: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...args: unknown[]) => void printed.push(formatWithOptions({ colors: false }, ...args)))
    try {
      await import(/* @vite-ignore */ `/${file}`)
    } finally {
      log.mockRestore()
    }
    expect(printed.join('\n')).toBe(output)
  },
)
