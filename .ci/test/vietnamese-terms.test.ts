import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { strayTerms, vietnameseTexts } from './vietnamese-terms.js'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const sources = ['packages', 'packages/adapters', 'packages/levels'].flatMap(sourcesBelow).sort()

/** The TypeScript sources of the packages in a folder, by their path. */
function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(root, folder, name, 'src')
    const files = existsSync(path) ? readdirSync(path, { recursive: true, withFileTypes: true }) : []
    return files.filter((entry) => entry.name.endsWith('.ts')).map((entry) => relative(root, join(entry.parentPath, entry.name)))
  })
}

describe('Vietnamese texts', () => {
  test.each([
    'packages/core/src/issues/messages/data-vi.ts', 'packages/core/src/result/labels.ts', 'packages/cli/src/text/texts-vi.ts', 'packages/adapters/xlsx/src/form/form-texts.ts',
    'packages/adapters/xlsx/src/results/texts.ts', 'packages/core/src/decision-2878/commune/awareness.ts',
  ])('are found in %s', (path) => {
    expect(sources).toContain(path)
    expect(vietnameseTexts(read(path)).length).toBeGreaterThan(10)
  })

  test.each(sources)('%s: one word for one thing', (path) => {
    const texts = vietnameseTexts(read(path))
    expect(texts.flatMap((text) => strayTerms(text).map((stray) => `${stray} in “${text}”`))).toEqual([])
  })

  test('README.vi.md: one word for one thing', () => {
    expect(read('README.vi.md').split('\n').flatMap((line) => strayTerms(line).map((stray) => `${stray} in “${line}”`))).toEqual([])
  })
})

describe('strayTerms', () => {
  test.each([
    ['Điểm số', true],
    ['Chấm điểm số liệu', false],
    ['Gửi biểu mẫu cho đơn vị', true],
    ['Bộ máy tính ra 12 điểm', true],
    ['đạt 80 % điểm tối đa', true],
    ['đạt 80% điểm tối đa', false],
    ['Chưa có số liệu', false],
    ['thiếu số liệu', true],
    ['số liệu còn thiếu', false],
    ['Không có cột "{column}"', true],
  ])('“%s”: %s', (text, stray) => {
    expect(strayTerms(text).length > 0).toBe(stray)
  })

  test('comments and English are not read', () => {
    expect(vietnameseTexts("// biểu mẫu\nconst a = 'a form'\nconst b = `Phiếu ${a} của đơn vị`")).toEqual(['Phiếu ', ' của đơn vị'])
  })
})
