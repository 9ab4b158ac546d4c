import { readFileSync } from 'node:fs'
import { pluginTester } from '@dti-vn/testing'
import { expect, test } from 'vitest'
import { DIALECTS, sqlPlugin } from '../src/index.js'
import { SQL_EXECUTORS } from '../src/sql-executors.js'

const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
pluginTester(sqlPlugin, { test, packageJson })

test('each dialect is an executor, with its name', () => {
  expect(SQL_EXECUTORS.map(({ id, title }) => [id, title.vi])).toEqual(DIALECTS.map(({ id, title }) => [`sql/${id}`, title]))
})
