import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CORE_PACKAGE } from '../../packages/core/src/version.ts'

const root = join(import.meta.dirname, '../../packages')

/** Packages of the repository, as their package.json has them. */
const packages = ['.', 'levels', 'adapters']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .map((folder) => ({ folder, ...(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly name: string; readonly version: string }) }))

const sourcesOf = (folder: string) =>
  existsSync(join(folder, 'src')) ? readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => join(folder, 'src', file)) : []

describe('versions in manifests are those of package.json', () => {
  test('of the engine', () => {
    expect(CORE_PACKAGE.version).toBe(packages.find(({ name }) => name === CORE_PACKAGE.name)?.version)
  })

  test.each(['adapter-csv', 'adapter-xlsx', 'composite', 'hatinh', 'level-commune', 'level-department', 'level-district'])('of the plugin of @dti-vn/%s', async (name) => {
    const own = packages.find((one) => one.name === `@dti-vn/${name}`)
    if (!own) throw new Error(`no package ${name}`)
    const { default: factory } = (await import(join(own.folder, 'src/index.ts'))) as { readonly default: () => unknown }
    // A preset is a list of plugins, among them the package's own.
    const plugins = [factory()].flat() as { readonly id: string; readonly version: string }[]
    const { version } = plugins.length === 1 ? plugins[0]! : plugins.find(({ id }) => id === name)!
    expect(version).toBe(own.version)
  }, 60_000)

  test('and none is written by hand', () => {
    // 0.0.0 is that of plugins that exist only while something is tested.
    const written = packages.flatMap(({ folder }) => sourcesOf(folder)).filter((file) => /\bversion: *['"](?!0\.0\.0['"])\d/u.test(readFileSync(file, 'utf8')))
    expect(written).toEqual([])
  })
})
