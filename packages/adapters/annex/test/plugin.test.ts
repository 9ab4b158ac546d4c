import { readFileSync } from 'node:fs'
import { pluginTester } from '@dti-vn/testing'
import { test } from 'vitest'
import { annexPlugin } from '../src/index.js'

const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
pluginTester(annexPlugin, { test, packageJson })
