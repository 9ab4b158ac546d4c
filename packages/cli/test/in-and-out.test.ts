import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFile, dti, file, folder, indexFile, sample } from './run-cli.js'

const sdk = new URL('../../sdk/src/index.ts', import.meta.url).href

/** A plugin with two sources, a reporter and three sinks, as anybody could write it. */
const plugin = file(
  'lines.mjs',
  `
import { writeFileSync } from 'node:fs'
import { createDatasetBuilder, defineOptions, definePlugin, defineSink, defineSource, defineReporter, NUMBER, optional } from '${sdk}'
const text = { vi: 'Thử', en: 'Test' }
const about = { title: text, description: text }
const options = defineOptions({})
const build = (plan, lines) => {
  const builder = createDatasetBuilder(plan)
  for (const line of lines.filter(Boolean)) {
    const [code, value] = line.split('=')
    builder.put(builder.unit(code), '1.1', 'awarded', value)
  }
  return builder.build()
}
const lines = defineSource({
  ...about, id: 'lines/file', options,
  abilities: { extensions: ['.lines'], streams: false, names: false, begins: [Buffer.from('LINES').toString('hex')] },
  read: async (bytes, { plan }) => build(plan, new TextDecoder().decode(bytes).split('\\n').filter((line) => line !== 'LINES')),
})
const typed = defineSource({
  ...about, id: 'lines/typed', options, abilities: { extensions: [], streams: false, names: false },
  read: async (text, { plan }) => build(plan, text.split(' ')),
})
const broken = defineSource({ ...about, id: 'lines/broken', options, abilities: { extensions: ['.broken'], streams: true, names: false }, read: async () => { throw new Error('no luck') } })
const codes = (result) => result.ranking().map(({ code }) => code).join('\\n') + '\\n'
const list = defineReporter({ ...about, id: 'lines/list', options, mediaType: 'text/plain', extension: '.txt', render: codes })
const first = defineReporter({
  ...about, id: 'lines/first', options: defineOptions({ top: optional(NUMBER, 'so many') }), mediaType: 'text/plain', extension: '.txt',
  render: (result, _context, { top }) => codes(result).split('\\n').slice(0, top).join(' ') + '\\n',
})
const path = defineSink({ ...about, id: 'lines/path', options, target: 'text', write: async (target, result) => (writeFileSync(target, codes(result)), { written: ['codes'] }) })
const files = defineSink({
  ...about, id: 'lines/files', options, target: 'files',
  write: async (target, result) => {
    await target('codes.txt', (async function* () { yield new TextEncoder().encode(codes(result)) })())
    return { written: ['codes.txt'] }
  },
})
const silent = defineSink({ ...about, id: 'lines/silent', options, write: async () => ({ written: [] }) })
export default definePlugin({ apiVersion: 1, id: 'lines', version: '1.0.0', meta: { title: text }, setup: () => ({ sources: [lines, typed, broken], reporters: [list, first], sinks: [path, files, silent] }) })
`,
)

const run = (...args: string[]) => dti(['score', '--index', indexFile(), '--code-list', 'none', '--plugin', plugin, '--lang', 'en', '--issues', 'all', ...args])

describe('a source of a plugin', () => {
  test('reads a file by its ending, which a line says', async () => {
    const { code, out, err } = await run('--data', file('data.lines', 'a=4\nb=8\n'), '--format', 'lines/list')
    expect([code, out]).toEqual([0, 'b\na\n'])
    expect(err).toContain('data.lines is read by the source lines/file.')
  })

  test('reads a file by its content, whatever it is called', async () => {
    expect((await run('--data', file('data.csv', 'LINES\na=4\nb=8\n'), '--format', 'lines/list')).out).toBe('b\na\n')
  })

  test('reads what --from says, of a text that names no file too; the digest is then that of the figures', async () => {
    const typed = await run('--from', 'lines/typed', '--data', 'a=4 b=8', '--format', 'json')
    const again = await run('--from', 'lines/typed', '--data', 'b=8 a=4', '--format', 'json')
    const other = await run('--from', 'lines/typed', '--data', 'a=4 b=9', '--format', 'json')
    const digest = ({ out }: { readonly out: string }) => (JSON.parse(out) as { manifest: { data: { sha256: string } } }).manifest.data.sha256
    expect(typed.code).toBe(0)
    expect(digest(typed)).toMatch(/^[0-9a-f]{64}$/)
    expect([digest(again), digest(other) === digest(typed)]).toEqual([digest(typed), false])
    expect((await run('--from', 'csv/table', '--data', file('data.lines', 'unit_code,1.1/awarded\na,4\n'), '--format', 'lines/list')).out).toBe('a\n')
  })

  test('that fails leaves an error, and nothing is scored', async () => {
    const { code, err } = await run('--data', file('data.broken', 'x'))
    expect(code).toBe(1)
    expect(err).toMatch(/plugin-call-failed.*no luck/s)
  })

  test('a file that is not there is a fault of the file, whatever reads it', async () => {
    const { code, err } = await run('--data', join(folder(), 'none.lines'))
    expect([code, err.includes('File fault')]).toEqual([2, true])
  })

  test.each([
    ['an unknown source', ['--from', 'lines/fil', '--data', 'x'], /lines\/file/],
    ['an option that it does not have', ['--sheet', 'A', '--data', file('data.lines', 'a=4')], /the source lines\/file has no option --sheet/],
  ])('%s is misuse', async (_what, args, message) => {
    const { code, err } = await run(...args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  test('one of two that fit is not guessed', async () => {
    const twin = file('twin.mjs', `
import { defineOptions, definePlugin } from '${sdk}'
import lines from '${plugin}'
const [one] = lines().contributions.sources
export default definePlugin({ apiVersion: 1, id: 'twin', version: '1.0.0', meta: { title: { vi: 'Thử' } }, setup: () => ({ sources: [{ ...one, id: 'twin/file' }] }) })
`)
    const { code, err } = await run('--plugin', twin, '--data', file('data.lines', 'a=4'))
    expect([code, err]).toEqual([2, expect.stringContaining('several sources read') as unknown])
    expect(err).toMatch(/lines\/file, twin\/file; give --from/)
  })
})

test('a reporter of a plugin is given --top where it has the option; elsewhere it is misuse', async () => {
  const data = ['--data', dataFile(['a', 'A', 4], ['b', 'B', 8], ['c', 'C', 6])]
  // By points: 8, 6, 4.
  expect((await run(...data, '--format', 'lines/first', '--top', '2')).out).toBe('b c\n')
  expect(await run(...data, '--format', 'lines/list', '--top', '2')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--top has an effect only with --format table') as unknown })
  expect((await run(...data, '--format', 'lines/first', '--bottom', '2')).code).toBe(2)
})

describe('a sink', () => {
  const data = () => dataFile(['a', 'A', 4], ['b', 'B', 8])

  test('of a text is given --out as it is', async () => {
    const out = join(folder(), 'result')
    const { code, err } = await run('--data', data(), '--to', 'lines/path', '--out', out)
    expect([code, readFileSync(out, 'utf8')]).toEqual([0, 'b\na\n'])
    expect(err).toContain(`Written to ${out}: codes.`)
  })

  test('of files writes into the folder --out, whole and never over an input', async () => {
    const out = join(folder(), 'new')
    expect((await run('--data', data(), '--to', 'lines/files', '--out', out)).code).toBe(0)
    expect([readdirSync(out), readFileSync(join(out, 'codes.txt'), 'utf8')]).toEqual([['codes.txt'], 'b\na\n'])
    const place = folder()
    const input = join(place, 'codes.txt')
    writeFileSync(input, 'unit_code,1.1/awarded\na,4\n')
    const { code } = await run('--data', input, '--to', 'lines/files', '--out', place)
    expect([code, readFileSync(input, 'utf8')]).toEqual([2, 'unit_code,1.1/awarded\na,4\n'])
    expect((await run('--data', input, '--to', 'lines/path', '--out', input)).code).toBe(2)
  })

  test('that comes with the command is one like any other', async () => {
    const out = folder()
    const { code } = await dti(['score', ...sample('department'), '--to', 'xlsx/results', '--out', out])
    expect([code, readdirSync(out)]).toEqual([0, ['qd2878_department.xlsx']])
  })

  test.each([
    ['without --out', ['--to', 'lines/path'], /--to lines\/path needs --out/],
    ['beside a form', ['--to', 'lines/path', '--format', 'json', '--out', 'x'], /only one of --format and --to/],
    ['that does not say what it writes to', ['--to', 'lines/silent', '--out', 'x'], /lines\/silent does not say/],
    ['that there is not', ['--to', 'lines/pat', '--out', 'x'], /lines\/path/],
  ])('%s is misuse, before anything is read', async (_what, args, message) => {
    const { code, err } = await run('--data', join(folder(), 'none.csv'), ...args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(existsSync('x')).toBe(false)
  })
})

test('every short name of a form is a reporter like any other', async () => {
  const args = ['score', ...sample('department'), '--format']
  const [short, long] = [await dti([...args, 'csv']), await dti([...args, 'csv/ranking'])]
  expect(long).toEqual(short)
  expect((await dti([...args, 'dti/table', '--top', '1'])).out).toBe((await dti([...args, 'table', '--top', '1'])).out)
  expect((await dti([...args, 'csv/indicators'])).out.split('\n')[0]).toContain('indicator_code')
})
