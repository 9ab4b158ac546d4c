import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { CELL_REASONS } from '../../src/dataset/cell.js'
import { REASONS } from '../../src/engine/state.js'
import { ISSUE_SEVERITY } from '../../src/issues/codes.js'

const packages = fileURLToPath(new URL('../../../', import.meta.url))
const catalogue = join('core', 'src', 'issues') + sep

const sources = readdirSync(packages, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file.split(sep).includes('src') && !file.includes('node_modules') && !file.startsWith(catalogue))
  .map((file) => readFileSync(join(packages, file), 'utf8'))

/** Codes built from the reasons of cells, see `dataset/builder.ts`. */
const built = sources.some((source) => source.includes('`value-${reason}`')) ? CELL_REASONS.map((reason) => `value-${reason}`) : []

/** A reason of a state may be spelt like a code: then only a call counts, else every mention. */
function isEmitted(code: string): boolean {
  const mentions = REASONS.some((reason) => reason === code) ? [`makeIssue('${code}'`, `makeRunIssue('${code}'`] : [`'${code}'`]
  return built.includes(code) || sources.some((source) => mentions.some((mention) => source.includes(mention)))
}

describe('codes', () => {
  const codes = Object.keys(ISSUE_SEVERITY)

  test('are emitted somewhere', () => {
    expect(codes.filter((code) => !isEmitted(code))).toEqual([])
  })
})
