import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Every file of the repository that is not generated, and every folder with a slash behind it, from the root. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter((path) => path !== '')
const folders = new Set(files.flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))))
const places = [...files, ...folders]
const tops = new Set(places.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))))

const pages = files.filter((path) => /^[A-Z][\w.]*\.md$|^docs\/.*\.md$|^(?:packages|examples|seeds)\/.*README\.md$|^\.changeset\/README\.md$/.test(path) && !path.includes('/templates/'))

/** Names that pages use as examples of what a reader makes, or as names that no file has. */
const NOT_HERE = new Set(['utils.ts', 'dti.config.js', 'my-plugin.mjs', '.changeset/some-name.md'])

/** Folders that commands make and that are not committed. */
const made = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter((line) => line.endsWith('/'))

/** What stands for a part of a name is any part: `<level>`, `*`, `{a,b}`. */
function pattern(path: string): RegExp {
  const text = path
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replaceAll('**', '.+')
    .replaceAll('*', '[^/]*')
    .replaceAll(/<[^>]+>/g, '[^/]+')
    .replaceAll(/\{([^}]*)\}/g, (_, list: string) => `(?:${list.replaceAll(',', '|')})`)
  return new RegExp(`(?:^|/)${text}${path.endsWith('/') ? '$' : '/?$'}`)
}

/** Paths of the repository that a page names: those that begin with one of its folders; names of source files, from a folder that the sentence names; folders. */
function pathsOf(text: string): string[] {
  const blocks = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```$/gm)].map(([, body = '']) => body)
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '')
  const spoken = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
  const words = (code: string) => code.split(/[\s,;()'"]+/).map((word) => word.replace(/[.:…]+$/, ''))
  const named = (word: string) => /^[\w.@*{}<>-]+(?:\/[\w.@*{},<>-]*)+$/.test(word) && tops.has(word.split('/')[0]!)
  const source = (word: string) => /^(?:[\w.*{}<>-]+\/)*[\w.*{}<>-]+\.(?:ts|mjs|js)$/.test(word) && !word.startsWith('.')
  const folder = (word: string) => /^[\w-]+\/$|^(?:src|test)(?:\/[\w*<>-]+)+$/.test(word)
  return [...new Set([...spoken.flatMap(words).filter((word) => named(word) || source(word) || folder(word)), ...blocks.flatMap(words).filter(named)])].filter((path) => !NOT_HERE.has(path))
}

describe('files and folders that pages name are there', () => {
  test.each(pages)('%s', (page) => {
    const named = pathsOf(readFileSync(join(root, page), 'utf8')).filter((path) => !made.some((folder) => `${path}/`.startsWith(folder)))
    const missing = named.filter((path) => {
      const wanted = pattern(path)
      const fromRoot = tops.has(path.split('/')[0]!)
      return !places.some((place) => wanted.test(place) && (!fromRoot || wanted.exec(place)?.index === 0))
    })
    expect(missing).toEqual([])
  })

  test('what is missing is seen', () => {
    const text = 'See `packages/core/src/nowhere.ts`, `gone.ts`, `attic/`, `docs/*.md`, `Math.max`.\n\n```sh\nnode .ci/lost.mjs out/new.csv\n```\n'
    const missing = pathsOf(text).filter((path) => !places.some((place) => pattern(path).test(place)))
    expect(missing).toEqual(['packages/core/src/nowhere.ts', 'gone.ts', 'attic/', '.ci/lost.mjs'])
  })
})

describe('docs/architecture.md', () => {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8')

  test('has a row for every room of core', () => {
    const rooms = readdirSync(join(root, 'packages/core/src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(rooms.map(({ name }) => name).filter((name) => !text.includes(`| \`${name}/\` |`))).toEqual([])
  })

  test('has a line for every package', () => {
    const house = /## The house\n\n```\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
    const named = [...house.matchAll(/^ {2}(\S+)\/ /gm)].flatMap(([, path = '']) => {
      const [last = '', ...above] = path.split('/').reverse()
      return last.split('|').map((name) => ['packages', ...above.reverse(), name].join('/'))
    })
    const packages = files.filter((path) => /^packages\/(?:levels\/|adapters\/)?[^/]+\/package\.json$/.test(path)).map((path) => path.replace('/package.json', ''))
    expect(named.sort()).toEqual(packages.sort())
  })
})
