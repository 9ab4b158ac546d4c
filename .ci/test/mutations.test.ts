import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mutated } from '../mutations/mutated.mjs'
import { MUTATIONS } from '../mutations/mutations.mjs'

const root = join(import.meta.dirname, '../..')

/** Whether each is noticed takes minutes: `node .ci/mutations/run.mjs`. */
test('there are 40 mutations or more, of explanations, rules, plugins and SQL, each said once', () => {
  expect(MUTATIONS.length).toBeGreaterThanOrEqual(40)
  expect(new Set(MUTATIONS.map(({ file, fault }) => `${file} ${fault}`)).size).toBe(MUTATIONS.length)
})

test.each(MUTATIONS)('$file: $fault', (mutation) => {
  expect(mutated(readFileSync(join(root, mutation.file), 'utf8'), mutation)).toContain(mutation.replace)
  for (const file of mutation.tests) expect(existsSync(join(root, file)), file).toBe(true)
})

test('a text that stands nowhere, or twice, is no mutation', () => {
  const mutation = { file: 'a.ts', find: 'x', replace: 'y' }
  expect(mutated('a x b', mutation)).toBe('a y b')
  expect(() => mutated('a b', mutation)).toThrow('stands there 0 times')
  expect(() => mutated('x x', mutation)).toThrow('stands there 2 times')
})
