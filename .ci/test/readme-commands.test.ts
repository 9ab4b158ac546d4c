import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }

// The two commands that do everything on a fresh machine are promised as they stand here.
test.each(['README.md', 'README.vi.md'])('%s shows the two commands', (page) => {
  const lines = read(page).split('\n')
  expect(lines).toContain('npm ci && npm run demo')
  expect(lines).toContain('npm ci && npm test')
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test']))
})
