import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CASE_KEYS } from '../src/method/cases.js'

const root = join(import.meta.dirname, '../../..')
const page = readFileSync(join(root, 'docs/testing-plugins.md'), 'utf8')
const [, program = ''] = /^```ts test-file\n([\s\S]*?)\n```$/m.exec(page) ?? []

// The test file of the page registers its tests here, as it would in a plugin.
const folder = join(root, 'out/docs-examples')
mkdirSync(folder, { recursive: true })
const file = join(folder, 'testing-plugins-page.ts')
writeFileSync(file, program)
await import(/* @vite-ignore */ file)

test('the page shows a test file and names every key of a case', () => {
  expect(program).toContain("from '@dti-vn/testing'")
  for (const key of [...CASE_KEYS.valid, ...CASE_KEYS.invalid]) expect(page).toContain(`\`${key}\``)
})
