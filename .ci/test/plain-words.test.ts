import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { docstringsOfSource, proseOfPage, strayWordings, textsOfSource } from './plain-words.js'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const known = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).stdout.split('\0')
const pages = known.filter((path) => path.endsWith('.md') && !/(?:^seeds|\/api|^docs\/api|templates)\/|CHANGELOG|THIRD-PARTY|\.vi\.md$/u.test(path))
/** The texts of Decision 2878 have terms of their own, which packages/core/test/decision-2878/texts.test.ts holds. */
const sources = known.filter((path) => /^packages\/(?:[a-z-]+\/){1,2}src\/.*\.ts$/u.test(path) && !/^packages\/(?:bench|core\/src\/decision-2878)\//u.test(path))

describe('plain words', { timeout: 60_000 }, () => {
  test.each(pages)('%s', (path) => {
    expect(proseOfPage(read(path)).flatMap(({ line, text }) => strayWordings(text).map((stray) => `line ${line}: ${stray}`))).toEqual([])
  })

  test('pages, messages and sources are found', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/cli.md', 'docs/errors.md', 'packages/cli/README.md']))
    expect(sources).toEqual(expect.arrayContaining(['packages/core/src/issues/messages/data-en.ts', 'packages/cli/src/text/texts-en.ts', 'packages/adapters/sql/src/sql-issues.ts']))
    expect(textsOfSource(read('packages/core/src/issues/messages/data-en.ts')).length).toBeGreaterThan(50)
    expect(docstringsOfSource(read('packages/core/src/engine/rescore.ts')).join(' ')).toContain('What is different from the run')
  })

  test('texts of messages, help and errors', () => {
    expect(sources.flatMap((path) => textsOfSource(read(path)).flatMap((text) => strayWordings(text).map((stray) => `${path}: ${stray} in "${text.slice(0, 120)}"`)))).toEqual([])
  })
})

describe('strayWordings', () => {
  test.each([
    ['Each fault is told once.', true],
    ['Two codes cannot be told apart.', false],
    ['One that is none is refused.', true],
    ['Left out where there is none.', false],
    ['A file counted for none.', true],
    ['Whether `settled` holds.', false],
    ['What settles a cell.', true],
    ['The key stands twice.', true],
    ['NA stands for not applicable.', false],
  ])('%s %s', (text, stray) => {
    expect(strayWordings(text).length > 0).toBe(stray)
  })

  test('examples of pages and names in code are not read', () => {
    expect(proseOfPage('a\n```\nb\n```\nc').map(({ text }) => text)).toEqual(['a', 'c'])
    expect(textsOfSource("const a = 'told once'\nconst told = 'none'")).toEqual(['told once'])
    expect(docstringsOfSource('/** One. */\nexport const a = 1\n/** Two. */\nconst b = 2')).toEqual(['One.'])
  })
})
