import { readdirSync, readFileSync } from 'node:fs'
import { KIND_NAMES } from '@dti-vn/sdk'
import { expect, test } from 'vitest'

const templates = new URL('../../packages/create-plugin/templates/', import.meta.url)

test('npm create @dti-vn/plugin has a template for every kind of contribution', () => {
  const kinds = readdirSync(templates).filter((name) => !name.startsWith('_'))
  const brought = kinds.flatMap((kind) => {
    const [, setup = ''] = readFileSync(new URL(`${kind}/src/plugin.ts`, templates), 'utf8').split('setup: ')
    return [...setup.matchAll(/(\w+): /g)].map((match) => match[1] ?? '')
  })
  expect([...new Set(brought)].sort()).toEqual([...KIND_NAMES].sort())
})
