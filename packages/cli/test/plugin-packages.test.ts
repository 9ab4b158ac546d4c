import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { createEngine } from '@dti-vn/sdk'
import { runFiles } from '@dti-vn/sdk/node'
import { describe, expect, test } from 'vitest'
import { loadPlugins } from '../src/input/load-plugins.js'
import { TEXTS } from '../src/text/texts.js'
import { dti, file, folder, indexFile } from './run-cli.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
// From a folder without packages a name is what this program sees: the sources, built or not.
const load = async (name: string) => (await loadPlugins([{ name, folder: folder(), source: 'command' }], TEXTS.en, runFiles())).map(({ plugin }) => plugin)

/** Names of the packages in a folder that say in their keywords that they are plugins. */
const packagesIn = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      try {
        return [JSON.parse(readFileSync(join(root, path, name, 'package.json'), 'utf8')) as { name: string; keywords?: readonly string[] }]
      } catch {
        return []
      }
    })
    .filter(({ keywords }) => keywords?.includes('dti-vn-plugin') === true)
    .map(({ name }) => name)

const examples = readdirSync(join(root, 'examples')).filter((name) => name.startsWith('plugin-'))

describe('--plugin', () => {
  test.each([...['packages', 'packages/levels', 'packages/adapters'].flatMap(packagesIn)])('%s by its name', async (name) => {
    const plugins = await load(name)
    expect(plugins.length).toBeGreaterThan(0)
    expect(() => createEngine({ plugins })).not.toThrow()
  })

  test('these are all that there are', () => {
    expect(['packages', 'packages/levels', 'packages/adapters'].flatMap(packagesIn).sort()).toEqual([
      '@dti-vn/adapter-annex', '@dti-vn/adapter-csv', '@dti-vn/adapter-sql', '@dti-vn/adapter-xlsx', '@dti-vn/composite', '@dti-vn/hatinh', '@dti-vn/level-commune', '@dti-vn/level-department', '@dti-vn/level-district',
    ])
    expect(examples.length).toBeGreaterThan(4)
  })

  test.each(examples)('the example %s', async (name) => {
    const plugins = await loadPlugins([{ name: `./${name}/index.mjs`, folder: join(root, 'examples'), source: 'command' }], TEXTS.en, runFiles())
    expect(plugins.length).toBeGreaterThan(0)
  })

  test('a package in CommonJS', async () => {
    const value = `{ kind: 'dti-vn.plugin', apiVersion: 1, id: 'old', version: '1.0.0', meta: { title: { vi: 'x' } }, requires: [], contributions: {} }`
    const [plugin] = await load(file('old.cjs', `Object.defineProperty(exports, '__esModule', { value: true }); exports.default = ${value}\n`))
    expect(plugin?.id).toBe('old')
  })

  test('what the command brings itself may be named again', async () => {
    expect(await dti(['levels', '--plugin', '@dti-vn/level-commune', '--lang', 'en'])).toMatchObject({ code: 0 })
  })

  test('an aggregation that no plugin brings: check names the option', async () => {
    const { code, out } = await dti(['check', '--index', indexFile({ aggregation: 'composite/geometric_mean' }), '--lang', 'en'])
    expect([code, out]).toEqual([1, expect.stringContaining('--plugin')])
  })
})
