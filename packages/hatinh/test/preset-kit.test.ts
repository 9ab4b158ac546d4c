import { pluginTester } from '@dti-vn/testing'
import { test } from 'vitest'
import { hatinh } from '../src/index.js'

pluginTester(() => hatinh(), { test })
