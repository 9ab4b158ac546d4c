import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KINDS, pluginName, scaffold, templateFiles } from '../src/index.js'
import { main } from '../src/main.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'create-plugin-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function run(...args: string[]) {
  let [stdout, stderr] = ['', '']
  const io = { stdout: (text: string) => void (stdout += text), stderr: (text: string) => void (stderr += text), canAsk: false, env: {} }
  const code = await main(args, io)
  return { code, stdout, stderr }
}

describe('names', () => {
  test.each([
    ['quang-tri', { id: 'quang-tri', packageName: 'dti-vn-plugin-quang-tri', camel: 'quangTri' }],
    ['dti-vn-plugin-a1', { id: 'a1', packageName: 'dti-vn-plugin-a1', camel: 'a1' }],
    ['x-2-y', { id: 'x-2-y', packageName: 'dti-vn-plugin-x-2-y', camel: 'x2Y' }],
  ])('%s', (given, name) => {
    expect(pluginName(given)).toEqual(name)
  })

  test.each(['', 'Quảng-Trị', 'Quang', '1a', 'a--b', '-a', 'a-', 'a_b', '../x', 'a/b', 'a b', 'x'.repeat(41), '__proto__'])('not %j', (given) => {
    expect(pluginName(given)).toBeUndefined()
  })
})

describe.each(KINDS)('a %s plugin', (kind) => {
  const name = pluginName('quang-tri')!
  const files = templateFiles(kind, name)

  test('has a manifest, a test, a page and a README, under its names', () => {
    const paths = [...files.keys()]
    for (const path of ['package.json', '.gitignore', 'README.md', 'tsconfig.json', 'src/index.ts', 'src/plugin.ts', 'test/plugin.test.ts']) expect(paths).toContain(path)
    expect(paths.filter((path) => path.startsWith('docs/')).length).toBeGreaterThan(0)
    expect(JSON.parse(files.get('package.json')!)).toMatchObject({ name: 'dti-vn-plugin-quang-tri', keywords: ['dti-vn-plugin'] })
    expect(files.get('src/plugin.ts')).toContain("id: 'quang-tri'")
    expect(files.get('src/index.ts')).toContain('quangTriPlugin')
    for (const [path, text] of files) expect(text, path).not.toMatch(/__(id|camel|package)__/)
  })

  test('is written whole, with what to do next', async () => {
    const target = join(folder, 'new')
    const { code, stdout, stderr } = await run('--kind', kind, '--name', 'quang-tri', '--dir', target, '--lang', 'en')
    expect([code, stderr]).toEqual([0, ''])
    for (const [path, text] of files) expect(readFileSync(join(target, path), 'utf8')).toBe(text)
    expect(stdout).toBe(`Made ${files.size} files in ${target}.\nNext:\n  cd ${target}\n  npm install\n  npm test\n`)
  })
})

describe('misuse', () => {
  test.each([
    [['--kind', 'method'], '--kind and --name are needed outside a terminal'],
    [['--kind', 'levle', '--name', 'a'], 'There is no kind "levle". Kinds: level, unit-list, method, normalisation, aggregation, function, grader, ranker, executor, validator, source, sink, report, issues, locale.'],
    [['--kind', 'level', '--name', 'Quảng Trị'], 'The id "Quảng Trị" is not valid'],
    [['--knd', 'level'], "'--knd'"],
    [['one', 'two'], "Unexpected argument 'two'"],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(...args, '--lang', 'en')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  test('a language that there is not', async () => {
    expect(await run('--lang', 'fr')).toEqual({ code: 2, stdout: '', stderr: 'Lỗi: Không có ngôn ngữ “fr”. Các ngôn ngữ: vi, en.\n' })
  })

  test('a folder with files in it is left alone', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    const { code, stderr } = await run('--kind', 'level', '--name', 'a', '--dir', folder, '--lang', 'en')
    expect(code).toBe(2)
    expect(stderr).toContain('has files in it')
    expect([existsSync(join(folder, 'package.json')), readFileSync(join(folder, 'mine.txt'), 'utf8')]).toEqual([false, 'mine'])
    expect(() => scaffold({ kind: 'level', name: pluginName('a')!, directory: folder })).toThrow('not empty')
  })
})

test('help teaches, in both languages', async () => {
  const [vi, en] = [await run('--help'), await run('--help', '--lang', 'en')]
  expect([vi.code, en.code]).toEqual([0, 0])
  for (const { stdout } of [vi, en]) for (const word of [...KINDS, '--kind', '--name', '--dir', 'npm create @dti-vn/plugin --']) expect(stdout).toContain(word)
})
