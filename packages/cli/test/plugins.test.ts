import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { dti, file, sample, smallIndex } from './run-cli.js'

const example = (path: string) => fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url))
const french = example('plugin-locale-fr/index.mjs')
// Plain plugin values, so that a file outside the repository needs no import.
const plugin = (contributions: string, id = 'mine') =>
  file(`${id}.mjs`, `export default { kind: 'dti-vn.plugin', apiVersion: 1, id: '${id}', version: '1.0.0', meta: { title: { vi: 'x' } }, requires: [], contributions: ${contributions} }\n`)
const text = "{ vi: 'x', en: 'x' }"
const options = "{ '~standard': { version: 1, vendor: 'x', validate: (value) => ({ value }) } }"
const reporter = (render: string) => plugin(`{ reporters: [{ id: 'mine/list', title: ${text}, description: ${text}, mediaType: 'text/plain', extension: '.txt', options: ${options}, render: ${render} }] }`)

describe('dti --plugin', () => {
  test('brings a language', async () => {
    const { code, err } = await dti(['score', ...sample('department'), '--plugin', french, '--lang', 'fr', '--issues', 'all'])
    expect(code).toBe(0)
    expect(err).toMatch(/avertissement \[value-missing\].*Rien n’est déclaré pour/)
  })

  test('may be given several times', async () => {
    expect(await dti(['levels', '--plugin', french, '--plugin', plugin('{}'), '--lang', 'fr'])).toMatchObject({ code: 0 })
  })

  test('brings a reporter, and its name stands in the help', async () => {
    const path = reporter("({ units, index }) => index.authority + ' ' + units.length + '\\n'")
    expect((await dti(['score', ...sample('department'), '--plugin', path, '--format', 'mine/list'])).out).toMatch(/^reconstructed \d+\n$/)
    const { code, err } = await dti(['score', ...sample('department'), '--plugin', path, '--format', 'mine/lst'])
    expect([code, err]).toEqual([2, expect.stringContaining('mine/list')])
  })

  test('a reporter that throws names its plugin', async () => {
    const { code, err } = await dti(['score', ...sample('department'), `--plugin=${reporter("() => { throw new Error('boom') }")}`, '--format', 'mine/list', '--lang', 'en'])
    expect([code, err]).toEqual([2, expect.stringMatching(/render\(\) of the reporter "mine\/list" failed: boom\. Tell the author of the plugin mine@1\.0\.0/)])
  })

  test('bytes need a file', async () => {
    const { code, err } = await dti(['score', ...sample('department'), '--plugin', reporter('() => new Uint8Array(1)'), '--format', 'mine/list', '--lang', 'en'])
    expect([code, err]).toEqual([2, expect.stringContaining('use --out FILE')])
  })

  test('pieces of a text are printed, also where they cut a letter', async () => {
    const pieces = "async function* () { const bytes = Buffer.from('Đức, Trần\\n'); for (const byte of bytes) yield Uint8Array.of(byte) }"
    const { code, out } = await dti(['score', ...sample('department'), '--plugin', reporter(pieces), '--format', 'mine/list'])
    expect([code, out]).toEqual([0, 'Đức, Trần\n'])
  })

  test('finds something in a definition: check says so and ends with 1 for an error', async () => {
    const strict = (severity: string) => plugin(`{ validators: [{ id: 'mine/notice', title: ${text}, description: ${text}, phase: 'definition', check: ({ notice }) => notice ? [] : [{ severity: '${severity}', path: ['notice'], message: { vi: 'thiếu', en: 'no notice' } }] }] }`)
    const index = file('index.json', JSON.stringify(smallIndex()))
    const check = (severity: string) => dti(['check', '--index', index, '--plugin', strict(severity), '--lang', 'en'])
    const [error, warning] = [await check('error'), await check('warning')]
    expect([error.code, error.out]).toEqual([1, expect.stringMatching(/error \[plugin-finding\] .*index\.json, line 1, column 1, notice: The check “x” of the plugin mine@1\.0\.0 finds: no notice/)])
    expect([warning.code, warning.out]).toEqual([0, expect.stringContaining('warning [plugin-finding]')])
  })

  test('brings levels, shown with what is deprecated', async () => {
    const level = plugin(`{ levels: [{ id: 'school', name: ${text}, unitKind: ${text}, parentLevel: null, traits: [], deprecated: { since: '2', reason: ${text} } }] }`)
    const { out } = await dti(['levels', '--plugin', level, '--lang', 'en'])
    expect(out).toMatch(/Level school[^]*- warning \[contribution-deprecated\] The level "school" should no longer be used, since 2/)
  })

  test.each([
    ['https://x.example/p.js.txt', /neither a path/], ['a b', /neither a path/], ['./none.mjs', /there is no file \.\/none\.mjs/], ['no-such-package-here', /there is no package no-such-package-here here/],
    [file('empty.mjs', 'export default 5\n'), /must have as default export a plugin/],
  ])('%s is misuse', async (name, message) => {
    const { code, err } = await dti(['levels', '--plugin', name, '--lang', 'en'])
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
  })

  test('plugins that do not fit are refused with what to do', async () => {
    const { code, err } = await dti(['levels', '--lang', 'en', '--plugin', plugin('{ hooks: [] }')])
    expect([code, err]).toEqual([2, expect.stringMatching(/Misuse: mine@1\.0\.0: Unknown contribution "hooks"; valid kinds/)])
  })

  test('a language that nobody brings is refused', async () => {
    expect((await dti(['levels', '--lang', 'fr'])).code).toBe(2)
  })
})

test('the commune level compares figures across indicators', async () => {
  const data = file('commune.csv', 'unit_code,indicator_code,input_id,value\n18070,8.1,population_14_plus,9100\n18070,8.4,population_total,8700\n')
  const traits = sample('commune').slice(6)
  const { out, err } = await dti(['score', '--level', 'commune', '--period', '2023', '--data', data, ...traits, '--issues', 'all', '--lang', 'en'])
  expect(out).toContain('18070')
  expect(err).toMatch(/warning \[plugin-finding\] unit 18070, indicator 8\.1, input population_14_plus: .* 9100 people aged 14 and over, more than 8700 people under indicator 8\.4/)
})
