import { defineConfig, mergeConfig } from 'vitest/config'
import base from '../../vitest.config.js'

/** The tests that need engines which are not development dependencies; `.ci/sql/run` starts them. */
export default mergeConfig({ ...base, test: { ...base.test, include: [] } }, defineConfig({ test: { include: ['.ci/sql/**/*.test.ts'], fileParallelism: false } }))
