import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

interface Manifest {
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const read = (path: string) => JSON.parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')) as Manifest

// After `changeset version` the script .ci/template-versions.mjs writes them; `npm run version-packages` runs it.
test('new plugins ask for the versions of this repository', () => {
  const template = read('../templates/_shared/_package.json')
  const root = read('../../../package.json')
  const asked = { ...template.dependencies, ...template.devDependencies }
  for (const [name, range] of Object.entries(asked)) {
    const expected = name.startsWith('@dti-vn/') ? `^${read(`../../${name.slice('@dti-vn/'.length)}/package.json`).version}` : root.devDependencies[name]
    expect([name, range]).toEqual([name, expected])
  }
})
