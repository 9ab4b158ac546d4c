import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { formatWithOptions } from 'node:util'
import { main } from '@dti-vn/cli'
import { describe, expect, test, vi } from 'vitest'

/** Root of the repository. */
const root = join(import.meta.dirname, '../..')

/** A page of the documentation. */
interface Page {
  /** Path from the root, with slashes. */
  readonly path: string
  readonly text: string
}

/** A fenced code block. `info` is what stands behind the fence. */
interface Block {
  readonly info: string
  readonly text: string
}

/** The pages whose links and examples are tested: those of the root, of `docs` and of the packages; `docs/api` is generated. */
function pages(): Page[] {
  const below = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md') && !file.split(sep).includes('node_modules') && !file.startsWith(`api${sep}`))
      .map((file) => join(root, folder, file))
  const readmes = below('packages').filter((file) => file.endsWith(`${sep}README.md`))
  return [join(root, 'README.md'), join(root, 'README.vi.md'), ...below('docs'), ...readmes].map((file) => ({
    path: relative(root, file).replaceAll(sep, '/'),
    text: readFileSync(file, 'utf8'),
  }))
}

/** The code blocks of a page in order. */
function blocks({ text }: Page): Block[] {
  return [...text.matchAll(/^```([^\n]*)\n([\s\S]*?)\n```$/gm)].map(([, info = '', body = '']) => ({ info, text: body }))
}

/** The anchors of the headings of a page, made as GitHub makes them. */
function anchors({ text }: Page): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '')
  return [...prose.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** Relative links of a page: target path and anchor. */
function links({ text }: Page): { readonly target: string; readonly anchor: string }[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, (code) => 'x'.repeat(code.length))
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [target = '', anchor = ''] = link.split('#')
      return { target, anchor }
    })
}

const all = pages()

describe('links', () => {
  test.each(all.map((item) => [item.path, item] as const))('of %s lead somewhere', (path, item) => {
    const broken = links(item).filter(({ target, anchor }) => {
      const file = target === '' ? join(root, path) : join(root, dirname(path), target)
      if (!existsSync(file)) return true
      if (anchor === '') return false
      return !anchors({ path: file, text: readFileSync(file, 'utf8') }).includes(anchor)
    })
    expect(broken).toEqual([])
  })
})

test('every page of docs is on the index page', () => {
  const index = all.find(({ path }) => path === 'docs/README.md')!
  const listed = links(index).map(({ target }) => join('docs', target).split(sep).join('/'))
  const inDocs = all.map(({ path }) => path).filter((path) => path.startsWith('docs/') && path !== index.path)
  expect(inDocs.filter((path) => !listed.includes(path))).toEqual([])
})

/** Blocks marked `js example` or `ts example`, each with the `text` block behind it: what it prints. */
const programs = all.flatMap((item) => {
  const found = blocks(item)
  return found.flatMap(({ info, text }, i) => {
    if (!/^[jt]s example$/.test(info)) return []
    const next = found[i + 1]
    return [{ path: item.path, code: text, kind: info.slice(0, 2), output: next?.info === 'text' ? next.text : '' }]
  })
})

describe('programs', () => {
  test('stand in both READMEs', () => {
    expect(programs.map(({ path }) => path)).toEqual(expect.arrayContaining(['README.md', 'README.vi.md']))
  })

  test.each(programs.map((program, i) => [program.path, i, program] as const))('the program of %s (%i) prints what stands below it', async (path, i, program) => {
    const folder = join(root, 'out', 'docs-examples')
    mkdirSync(folder, { recursive: true })
    const file = join(folder, `${path.replaceAll(/\W+/g, '-')}-${i}.${program.kind === 'ts' ? 'ts' : 'mjs'}`)
    writeFileSync(file, program.code)
    const printed: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...args: unknown[]) => void printed.push(formatWithOptions({ colors: false }, ...args)))
    try {
      await import(/* @vite-ignore */ `/${relative(root, file).split(sep).join('/')}`)
    } finally {
      log.mockRestore()
    }
    expect(printed.join('\n')).toBe(program.output)
  })
})

/** Command lines in `console` blocks, each with lines of its output in order; other lines may be left out, runs of blanks are equal. */
const sessions = all.flatMap((item) =>
  blocks(item)
    .filter(({ info }) => info === 'console')
    .flatMap(({ text }) =>
      text
        .split(/^\$ /m)
        .slice(1)
        .map((session) => {
          const [command = '', ...lines] = session.trimEnd().split('\n')
          return { path: item.path, command, lines }
        }),
    ),
)

function newPlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'dti-docs-'))
  for (const name of ['docs', 'seeds']) symlinkSync(join(root, name), join(place, name))
  mkdirSync(join(place, 'out'))
  return place
}

const flat = (line: string) => line.replaceAll(/\s+/g, ' ').trim()

describe('command lines', () => {
  // For each page a folder like the repository, in which nothing was made yet: a form that is there is not written over.
  const places = new Map([...new Set(sessions.map(({ path }) => path))].map((path) => [path, newPlace()]))

  test.each(sessions.map((session) => [session.path, session.command, session] as const))('%s: %s', async (path, command, { lines }) => {
    const args = command
      .replace(/^npx dti\b/, '')
      .split(/\s+/)
      .filter((word) => word !== '')
    let printed = ''
    const io = { stdout: (text: string) => void (printed += text), stderr: (text: string) => void (printed += text), isTerminal: false, env: {} }
    const here = process.cwd()
    process.chdir(places.get(path) ?? root)
    try {
      await main(args, io)
    } finally {
      process.chdir(here)
    }
    const output = printed.split('\n').map(flat)
    let from = 0
    for (const line of lines) {
      const at = output.indexOf(flat(line), from)
      expect(at, `${line}\n--- is not in ---\n${output.slice(from).join('\n')}`).toBeGreaterThanOrEqual(0)
      from = at + 1
    }
  })

  test('are shown', () => {
    expect(sessions.length).toBeGreaterThan(5)
  })
})

describe('docs/score-json.md', () => {
  const text = readFileSync(join(root, 'docs/score-json.md'), 'utf8')
  const sample = JSON.parse(/```json sample\n([\s\S]*?)\n```/.exec(text)?.[1] ?? '') as Sample

  interface Sample {
    readonly units: readonly Readonly<Record<string, unknown>>[]
    readonly issues: readonly { readonly code: string; readonly unit: string; readonly indicator: string }[]
    readonly manifest: Readonly<Record<string, unknown>>
  }

  async function run(): Promise<Sample> {
    let printed = ''
    const io = { stdout: (part: string) => void (printed += part), stderr: () => undefined, isTerminal: false, env: {} }
    const seeds = join(root, 'seeds/sample')
    const files = ['--data', join(seeds, 'commune.csv'), '--traits', join(seeds, 'unit-traits.csv')]
    expect(await main(['score', '--level', 'commune', '--period', '2023', ...files, '--format', 'json', '--issues', 'none'], io)).toBe(0)
    return JSON.parse(printed) as Sample
  }

  test('shows a part of what the shipped sample gives', async () => {
    const real = await run()
    const [shown] = sample.units
    expect(real.units[0]).toMatchObject(shown!)
    expect(Object.keys(real.units[0]!)).toEqual(Object.keys(shown!))
    expect(real.issues).toContainEqual(sample.issues[0])
    expect(Object.keys(real)).toEqual(Object.keys(sample))
    const keysOf = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]) : null
    expect(keysOf(real.manifest)).toEqual(keysOf(sample.manifest))
  })

  test('describes every key', () => {
    const keys = Object.values(sample).flatMap((part) => Object.keys(((Array.isArray(part) ? part[0] : part) as object | null | undefined) ?? {}))
    for (const key of [...Object.keys(sample), ...keys.filter((name) => !/^\d+$/.test(name))]) expect(text).toContain(`\`${key}\``)
  })
})
