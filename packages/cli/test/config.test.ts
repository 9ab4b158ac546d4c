import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findConfigs } from '../src/config/find-config.js'
import { CONFIG_KEYS, PLUGIN_KEYS } from '../src/config/parse-config.js'
import { type CliIo, main } from '../src/index.js'
import { dataFile, folder, indexFile, sample, seed, smallIndex } from './run-cli.js'

/** A folder with files, of which those with a name that ends in `/` are folders. */
function tree(files: Readonly<Record<string, unknown>>): string {
  const root = folder()
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
  return root
}

async function dtiIn(folder: string, args: readonly string[], env: CliIo['env'] = {}) {
  let out = ''
  let err = ''
  const io: CliIo = { stdout: (text) => void (out += text), stderr: (text) => void (err += text), isTerminal: false, env, folder }
  const code = await main(args, io)
  return { code, out, err }
}

const plainPlugin = (level: string) =>
  `export default { kind: 'dti-vn.plugin', apiVersion: 1, id: '${level}', version: '1.0.0', meta: { title: { vi: 'x' } }, requires: [], contributions: { levels: [{ id: '${level}', name: { vi: 'x' }, unitKind: { vi: 'x' }, parentLevel: null, traits: [] }] } }\n`
const factory = `export default (options) => ({ kind: 'dti-vn.plugin', apiVersion: 1, id: 'made', version: '1.0.0', meta: { title: { vi: 'x' } }, requires: [], contributions: { levels: [{ id: options.level, name: { vi: 'x' }, unitKind: { vi: 'x' }, parentLevel: null, traits: [] }] } })\n`

describe('where the config file is looked for', () => {
  const config = { level: 'commune' }

  test.each<[string, Readonly<Record<string, unknown>>, string, string | undefined]>([
    ['the folder itself', { 'dti.config.json': config }, '.', 'dti.config.json'],
    ['up to the root of a repository', { '.git/': 0, 'dti.config.json': config, 'a/b/': 0 }, 'a/b', 'dti.config.json'],
    ['a worktree, whose .git is a file', { '.git': 'gitdir: x', 'dti.config.json': config, 'a/': 0 }, 'a', 'dti.config.json'],
    ['the nearest', { '.git/': 0, 'dti.config.json': config, 'a/dti.config.json': config, 'a/b/': 0 }, 'a/b', 'a/dti.config.json'],
    ['over packages of a repository', { '.git/': 0, 'dti.config.json': config, 'p/package.json': {}, 'p/src/': 0 }, 'p/src', 'dti.config.json'],
    ['up to the root of an npm project', { 'package.json': {}, 'dti.config.json': config, 'src/': 0 }, 'src', 'dti.config.json'],
    ['not above a repository', { 'dti.config.json': config, 'r/.git/': 0, 'r/a/': 0 }, 'r/a', undefined],
    ['not above an npm project', { 'dti.config.json': config, 'p/package.json': {}, 'p/a/': 0 }, 'p/a', undefined],
    ['not above a folder that is in neither', { 'dti.config.json': config, 'a/': 0 }, 'a', undefined],
  ])('%s', (_what, files, start, found) => {
    const root = tree(files)
    expect(findConfigs(join(root, start))).toEqual(found === undefined ? [] : [join(root, found)])
  })
})

describe('the config file', () => {
  test('gives level and the rest, is named on the error stream, and the command line wins', async () => {
    const root = tree({ '.git/': 0, 'dti.config.json': { level: 'department', unitList: 'none', profile: 'data' }, 'work/': 0 })
    const files = sample('department').slice(2)
    const used = await dtiIn(join(root, 'work'), ['score', ...files, '--format', 'json'])
    expect(used.code).toBe(0)
    expect(used.err.split('\n')[0]).toBe(`Tệp cấu hình: ${join('..', 'dti.config.json')} (bỏ qua bằng --no-config).`)
    expect(JSON.parse(used.out)).toMatchObject({ index: { id: 'qd2878/department' } })

    const commune = await dtiIn(join(root, 'work'), ['score', ...sample('commune'), '--format', 'json'])
    expect(JSON.parse(commune.out)).toMatchObject({ index: { id: 'qd2878/commune' } })
    const index = await dtiIn(root, ['check', indexFile()])
    expect([index.code, index.out.split(':')[0]]).toEqual([0, 'Đã kiểm tra test/small'])
    expect((await dtiIn(root, ['score', '--index', indexFile(), '--data', dataFile(['u', 'U', 5])])).code).toBe(0)

    const ignored = await dtiIn(root, ['score', ...files, '--no-config'])
    expect([ignored.code, ignored.err]).toEqual([2, 'Lệnh chưa đúng: hãy dùng --level hoặc --index, đúng một trong hai\n'])
  })

  test('profile of the file is that of data and traits; --profile wins', async () => {
    const root = tree({ 'dti.config.json': { index: 'index.json', profile: 'excel-vi' }, 'index.json': smallIndex(), 'vi.csv': 'unit_code;1.1/awarded\nu;2,5\n', 'data.csv': 'unit_code,1.1/awarded\nu,2.5\n' })
    for (const [name, ...more] of [['vi.csv'], ['data.csv', '--profile', 'data']]) {
      const { code, out } = await dtiIn(root, ['score', '--data', join(root, name ?? ''), '--format', 'json', ...more])
      expect([code, (JSON.parse(out) as { units: { points: number }[] }).units[0]?.points]).toEqual([0, 2.5])
    }
  })

  test('its index is seen from its own folder', async () => {
    const root = tree({ '.git/': 0, 'dti.config.json': { index: './in/index.json' }, 'in/index.json': smallIndex(), 'work/': 0 })
    const { code, out } = await dtiIn(join(root, 'work'), ['check'])
    // The working folder of the process is another one, so the path must not be taken from there.
    expect([code, out.split(':')[0]]).toEqual([0, 'Đã kiểm tra test/small'])
  })

  test('its plugins are seen from its own folder, take options, are named, and are joined by those of --plugin', async () => {
    const plugins = ['./a.mjs', { plugin: './made.mjs', options: { level: 'village' } }]
    const root = tree({ '.git/': 0, 'dti.config.json': { plugins }, 'a.mjs': plainPlugin('school'), 'made.mjs': factory, 'work/b.mjs': plainPlugin('clinic') })
    const { code, out, err } = await dtiIn(join(root, 'work'), ['levels', '--plugin', './b.mjs', '--lang', 'en'])
    expect(code).toBe(0)
    for (const level of ['school', 'village', 'clinic']) expect(out).toContain(`Level ${level}:`)
    expect(err).toContain('Plugins of the config file, which run with full rights: ./a.mjs, ./made.mjs.')
    // Named twice, loaded once: two plugins of one id are refused.
    expect((await dtiIn(root, ['levels', '--plugin', './a.mjs'])).code).toBe(0)
  })

  test.each<[string, unknown, RegExp[]]>([
    ['an unknown key, with the nearest', { perod: '2025' }, [/^Lệnh chưa đúng: dti\.config\.json:1:2: không có khóa “perod”; gần đúng nhất: period$/m]],
    ['all faults at once', { level: 1, profile: 'vi', plugins: [{ plugin: 'x', option: {} }, 3] }, [/:1:2: “level” phải là chuỗi/, /“vi” của profile.*data, excel-vi/, /“option”; gần đúng nhất: options/, /mỗi phần mở rộng là/]],
    ['level and index', { level: 'commune', index: 'x.json' }, [/chỉ ghi một trong hai/]],
    ['a key twice', '{ "period": "2024", "period": "2025" }', [/json-key-duplicate.*period/]],
    ['no JSON', '{ level: commune }', [/json-invalid/]],
    ['no object', '[]', [/phải là một đối tượng JSON/]],
    ['a list that does not exist', { unitList: 'hatinh-1999' }, [/dti\.config\.json: unitList: .*“hatinh-1999”.*hatinh-2020/]],
    ['options of a plugin that is no factory', { plugins: [{ plugin: './plain.mjs', options: { a: 1 } }] }, [/plain\.mjs không nhận tùy chọn/]],
  ])('%s is misuse, with the place and what to do', async (_what, content, messages) => {
    const root = tree({ 'dti.config.json': content, 'plain.mjs': plainPlugin('plain') })
    const { code, out, err } = await dtiIn(root, ['levels'])
    expect([code, out]).toEqual([2, ''])
    for (const message of messages) expect(err).toMatch(message)
    expect((await dtiIn(root, ['levels', '--no-config'])).code).toBe(0)
  })

  test('has a schema with the same keys', () => {
    const schema = JSON.parse(readFileSync(new URL('../schema/dti.config.schema.json', import.meta.url), 'utf8')) as Schema
    expect(Object.keys(schema.properties)).toEqual([...CONFIG_KEYS])
    expect(schema.additionalProperties).toBe(false)
    expect(Object.keys(schema.properties['plugins']?.items?.oneOf[1]?.properties ?? {})).toEqual([...PLUGIN_KEYS])
  })
})

interface Schema {
  readonly additionalProperties: boolean
  readonly properties: Readonly<Record<string, { readonly items?: { readonly oneOf: readonly { readonly properties?: object }[] } }>>
}

test.each<[string, (path: string) => void, RegExp]>([
  ['a pipe that nobody writes to', (path) => execFileSync('mkfifo', [path]), /^Lệnh chưa đúng: dti\.config\.json: đây không phải tệp thường/],
  ['a device', (path) => { symlinkSync('/dev/zero', path) }, /^Lệnh chưa đúng: dti\.config\.json: đây không phải tệp thường/],
  ['a folder', (path) => mkdirSync(path), /^Lệnh chưa đúng: dti\.config\.json: đây là thư mục/],
])('%s with the name of the config file is refused', async (_what, make, message) => {
  const root = folder()
  make(join(root, 'dti.config.json'))
  const { code, err } = await dtiIn(root, ['levels'])
  expect([code, err]).toEqual([2, expect.stringMatching(message)])
  expect(err).toContain('--no-config')
  expect((await dtiIn(root, ['levels', '--no-config'])).code).toBe(0)
})

test('the repository itself has no config file, which would change what its tests see', () => {
  expect(findConfigs(seed('.'))).toEqual([])
})

describe('a config that is code', () => {
  test('gives values and plugins that it made itself; its path is told before it runs', async () => {
    const code = `
import factory from './factory.mjs'
export default { level: 'school', profile: 'excel-vi', plugins: [factory({ level: 'school' }), './plain.mjs'] }
`
    const root = tree({ 'dti.config.mjs': code, 'factory.mjs': factory, 'plain.mjs': plainPlugin('club') })
    const { code: exit, out, err } = await dtiIn(root, ['config', '--lang', 'en', '--format', 'json'])
    expect([exit, err.split('\n').slice(0, 2)]).toEqual([
      0,
      ['The config file is code and runs with full rights: dti.config.mjs (--no-config ignores it).', 'Plugins of the config file, which run with full rights: made, ./plain.mjs.'],
    ])
    const { file, values, plugins } = JSON.parse(out) as { file: string; values: unknown; plugins: { id: string; source: string }[] }
    expect(file).toBe('dti.config.mjs')
    expect(values).toContainEqual({ key: 'level', value: 'school', source: 'config' })
    expect(plugins.filter(({ source }) => source === 'config').map(({ id }) => id)).toEqual(['made', 'club'])
  })

  test('a .js file of an npm project that is CommonJS counts too', async () => {
    const root = tree({ 'package.json': { type: 'commonjs' }, 'dti.config.js': `module.exports = { level: 'district' }\n`, 'a/': 0 })
    const { out } = await dtiIn(join(root, 'a'), ['config', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({ file: join('..', 'dti.config.js'), values: expect.arrayContaining([{ key: 'level', value: 'district', source: 'config' }]) as unknown })
  })

  test.each([
    ['throws', `throw new Error('no luck')\n`, /dti\.config\.mjs: it cannot be run: no luck/],
    ['exports nothing', `export const level = 'commune'\n`, /must have an object as its default export/],
    ['has an unknown key', `export default { levl: 'commune' }\n`, /dti\.config\.mjs: there is no key "levl"; closest: level/],
    ['holds what is no plugin', `export default { plugins: [() => 3] }\n`, /plugins\[0\] must have as default export a plugin/],
  ])('one that %s is misuse, and --no-config goes round it', async (_what, content, message) => {
    const root = tree({ 'dti.config.mjs': content })
    const { code, err } = await dtiIn(root, ['levels', '--lang', 'en'])
    expect([code, err]).toEqual([2, expect.stringMatching(message) as unknown])
    const without = await dtiIn(root, ['levels', '--no-config', '--lang', 'en'])
    expect([without.code, without.err]).toEqual([0, ''])
  })

  test('two in one folder are misuse, and neither runs', async () => {
    const root = tree({ 'dti.config.json': { level: 'commune' }, 'dti.config.mjs': `throw new Error('ran')\n` })
    const { code, err } = await dtiIn(root, ['levels', '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toContain('a folder may have only one config file: dti.config.json, dti.config.mjs')
    expect(err).not.toContain('ran')
  })
})

describe('dti config', () => {
  const valuesOf = (out: string) => (JSON.parse(out) as { values: { key: string; value: string | null; source: string | null }[] }).values.map(({ key, value, source }) => [key, value, source])

  test('says of each value where it comes from', async () => {
    const root = tree({ 'dti.config.json': { level: 'commune', period: '2022', unitList: 'none' } })
    const { code, out } = await dtiIn(root, ['config', '--format', 'json', '--period', '2023', '--lang', 'en'])
    expect([code, valuesOf(out)]).toEqual([
      0,
      [['level', 'commune', 'config'], ['index', null, null], ['period', '2023', 'command'], ['unitList', 'none', 'config'], ['profile', 'data', 'default'], ['lang', 'en', 'command']],
    ])
    // An index on the command line sets the level of the file aside, as in every command.
    expect(valuesOf((await dtiIn(root, ['config', '--format', 'json', '--index', 'mine'])).out).slice(0, 2)).toEqual([['level', null, null], ['index', 'mine', 'command']])
  })

  test.each([['en', 'en', 'environment'], ['vi', 'vi', 'environment'], ['fr', 'vi', 'default'], ['', 'vi', 'default']])('DTI_LANG=%s gives %s, which comes from the %s', async (wanted, ...used) => {
    expect(valuesOf((await dtiIn(tree({}), ['config', '--format', 'json'], { DTI_LANG: wanted })).out).at(-1)).toEqual(['lang', ...used])
  })

  test('names the plugins of the command and what they read and write with', async () => {
    const { out } = await dtiIn(tree({}), ['config', '--lang', 'en'])
    expect(out.split('\n')[0]).toBe('No config file is used.')
    expect(out).toMatch(/^level-commune +0\.1\.0 +comes with the command$/m)
    expect(out).toContain('Sources (--from): csv/table, xlsx/table')
    expect(out).toContain('Sinks (--to): xlsx/results, xlsx/feedback')
  })
})
