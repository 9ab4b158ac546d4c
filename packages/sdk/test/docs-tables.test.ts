import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXPANSION_FIELDS } from '../src/contributions/methods.js'
import { type Field, KIND_NAMES, type KindName, KINDS } from '../src/index.js'
import { SOURCE_FIELDS } from '../src/plugin/source-fields.js'

// The tables between the marks are generated: `npx vitest run packages/sdk/test/docs-tables.test.ts -u` writes them.
const docs = join(import.meta.dirname, '../../../docs')
const PAGES = ['write-a-plugin.md', 'contributions.md'] as const
const text = (page: string) => readFileSync(join(docs, page), 'utf8')

const tables: Readonly<Record<string, Readonly<Record<string, Field>> | null>> = {
  plugin: SOURCE_FIELDS,
  expansion: EXPANSION_FIELDS,
  ...Object.fromEntries(KIND_NAMES.map((kind) => [kind, KINDS[kind].fields])),
}

function fieldTable(name: string): string {
  const fields = tables[name]
  if (!fields) throw new Error(`docs: there is no table of fields "${name}"`)
  const rows = Object.entries(fields).map(([key, { shape, required, meaning }]) => `| \`${key}\` | ${required ? 'required' : ''} | ${shape.words.en.replaceAll('|', '\\|')} | ${meaning} |`)
  return ['| Field | | Holds | Meaning |', '|---|---|---|---|', ...rows].join('\n')
}

/** `unitLists` in words: "Unit lists". */
function titleOf(kind: KindName): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function kindTable(): string {
  const rows = KIND_NAMES.map((kind) => `| \`${kind}\` | ${KINDS[kind].one.vi} · ${KINDS[kind].one.en} | [${titleOf(kind)}](contributions.md#${titleOf(kind).toLowerCase().replaceAll(' ', '-')}) |`)
  return ['| Key | One of them | Page |', '|---|---|---|', ...rows].join('\n')
}

function withTables(page: string): string {
  return page
    .replace(/<!-- fields: (\w+) -->\n[^]*?<!-- \/fields -->/g, (_all, name: string) => `<!-- fields: ${name} -->\n\n${fieldTable(name)}\n\n<!-- /fields -->`)
    .replace(/<!-- kinds -->\n[^]*?<!-- \/kinds -->/, `<!-- kinds -->\n\n${kindTable()}\n\n<!-- /kinds -->`)
}

test.each(PAGES)('the tables of docs/%s are those of the contracts', async (page) => {
  await expect(withTables(text(page))).toMatchFileSnapshot(join(docs, page))
})

describe('docs/contributions.md', () => {
  test.each(KIND_NAMES)('has a section for %s, with its table', (kind) => {
    const page = text('contributions.md')
    expect(page).toContain(`\n### ${titleOf(kind)}\n`)
    if (KINDS[kind].fields) expect(page).toContain(`<!-- fields: ${kind} -->`)
  })
})
