import { pluginTester } from '@dti-vn/testing'
import { test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { __camel__Plugin } from '../src/index.js'

pluginTester(__camel__Plugin, { test, packageJson })
