import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CELL_REASONS, REASONS } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { ISSUES, LIBRARY } from './all-issues.js'

const packages = fileURLToPath(new URL('../../../', import.meta.url))

/** Files that list codes: what stands there only is made by nobody. */
const isTable = (file: string, text: string) => file.startsWith('core/src/issues/') || text.includes('defineIssues({')

const all = readdirSync(packages, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts') && file.split('/').includes('src') && !file.includes('node_modules'))
  .map((file) => ({ file, text: readFileSync(join(packages, file), 'utf8') }))
  .filter(({ file, text }) => !isTable(file, text))

/** Sources of a package; codes of the library may be made by every package. */
const sourcesOf = (folder: string) => all.filter(({ file }) => folder === LIBRARY || file.startsWith(`${folder}/`)).map(({ text }) => text)

describe.each(Object.entries(ISSUES))('codes of %s', (folder, kinds) => {
  const sources = sourcesOf(folder)

  /** Codes built from the reasons of cells, see `dataset/builder.ts`. */
  const built = sources.some((source) => source.includes('`value-${reason}`')) ? CELL_REASONS.map((reason) => `value-${reason}`) : []

  /** A reason of a state may be spelt like a code: then only a call counts, else every mention. */
  const isMade = (code: string): boolean => {
    const mentions = REASONS.some((reason) => reason === code) ? [`makeIssue('${code}'`, `makeRunIssue('${code}'`] : [`'${code}'`]
    return built.includes(code) || sources.some((source) => mentions.some((mention) => source.includes(mention)))
  }

  test('are made', () => {
    expect(kinds.length).toBeGreaterThan(0)
    expect(kinds.map(({ id }) => id).filter((code) => !isMade(code))).toEqual([])
  })
})
