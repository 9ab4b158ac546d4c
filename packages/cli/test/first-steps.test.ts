import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFile, dti, folder, indexFile, sample, seed } from './run-cli.js'

/** What people try who use the command for the first time. */
describe('a unit', () => {
  test('is the same with spaces around its code', async () => {
    const [plain, spaced] = await Promise.all(['so-noi-vu', '  so-noi-vu '].map((unit) => dti(['explain', ...sample('department'), '--unit', unit, '--format', 'json'])))
    expect(plain?.code).toBe(0)
    expect(spaced).toEqual(plain)
  })

  test('is the same in either normal form of its code', async () => {
    const explain = (unit: string) => dti(['explain', '--index', indexFile(), '--data', dataFile(['xã-đồng', 'X', 5]), '--unit', unit.normalize('NFD'), '--format', 'json'])
    const { code, out } = await explain('xã-đồng')
    expect([code, out]).toEqual([0, expect.stringContaining('"xã-đồng"')])
  })

  test('that the list of units does not have: the list is named, and what became of the unit', async () => {
    const form = ['form', '--level', 'commune', '--period', '2025', '--outside-validity', 'test', '--traits', seed('sample/unit-traits.csv'), '--out', join(folder(), 'f.xlsx'), '--code-list', 'hatinh-2025-07', '--lang', 'en', '--unit']
    // By resolution 1665/NQ-UBTVQH15 of 2025 Phường Trần Phú, 18070 until then, went into Phường Thành Sen, 18073 since.
    const old = await dti([...form, '18070'])
    expect(old.code).toBe(2)
    expect(old.err).toMatch(/There is no unit with the code "18070" in .*\(hatinh-2025-07\)\. In .*\(hatinh-2020\) this is the code of Phường Trần Phú; in hatinh-2025-07 the unit is: 18073 Phường Thành Sen\./)
    const none = await dti([...form, '99999'])
    expect(none.err).toMatch(/There is no unit with the code "99999" in .*\(hatinh-2025-07\)\.$/m)
  })
})

describe('help', () => {
  test.each([
    [['score', '--help', 'foo'], 2],
    [['help', 'score', 'foo'], 2],
    [['levels', 'foo', '--help'], 2],
    [['--help', 'foo'], 2],
    [['help', 'help'], 0],
    [['help'], 0],
    [['help', 'score'], 0],
    [['score', '--help'], 0],
    [['config', '--help'], 0],
  ])('dti %j ends with %d', async (args, code) => {
    const ran = await dti([...args, '--lang', 'en'])
    expect(ran.code).toBe(code)
    expect(ran.out === '').toBe(code === 2)
    expect(ran.err).toMatch(code === 2 ? /^Misuse: (too many arguments|there is no command "foo")/ : /^$/)
  })
})

describe('a plugin that is not there', () => {
  test.each([
    ['./made', 'vi', 'phần mở rộng ./made là thư mục: hãy nêu tệp trong đó, ví dụ ./made/index.js'],
    ['./made', 'en', 'the plugin ./made is a folder: name the module in it, such as ./made/index.js'],
    ['./none.js', 'vi', 'không có tệp ./none.js để nạp phần mở rộng'],
    ['no-such-package', 'en', 'there is no package no-such-package here: install it, or name a file with its path, such as ./no-such-package.js'],
  ])('%s, %s', async (name, lang, text) => {
    const place = folder()
    mkdirSync(join(place, 'made'))
    const { code, err } = await dti(['levels', '--lang', lang, '--plugin', name.startsWith('.') ? join(place, name) : name])
    expect(code).toBe(2)
    expect(err.replaceAll(join(place, name), name).replaceAll(/\s+/g, ' ')).toContain(text)
  })

  test('what a module of a plugin does not find is the fault of the plugin', async () => {
    const path = join(folder(), 'own.mjs')
    writeFileSync(path, "import 'no-such-package'\nexport default []\n")
    expect((await dti(['levels', '--lang', 'en', '--plugin', path])).err.replaceAll(/\s+/g, ' ')).toMatch(/cannot load the plugin .*own\.mjs: .*no-such-package/)
  })
})

describe('DTI_LANG', () => {
  test('with a language that nobody brings says so, and runs', async () => {
    const { code, out, err } = await dti(['levels'], { DTI_LANG: 'fr' })
    expect(code).toBe(0)
    expect(out).toBe((await dti(['levels'])).out)
    expect(err.replaceAll(/\s+/g, ' ')).toContain('Không phần mở rộng (plugin) nào có ngôn ngữ “fr” nêu ở biến môi trường DTI_LANG; dùng tiếng Việt.')
  })

  test.each([[['levels'], { DTI_LANG: 'en' }], [['levels'], { DTI_LANG: 'vi' }], [['levels'], { DTI_LANG: '' }], [['levels', '--lang', 'en'], { DTI_LANG: 'fr' }]])('%j with %j: nothing', async (args, env) => {
    expect((await dti(args, env)).err).toBe('')
  })
})
