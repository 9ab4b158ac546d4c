import base from './vitest.config.js'

/** Mutated inputs: `npm run fuzz`, which sets turns and seed. */
export default {
  ...base,
  test: { ...base.test, include: ['packages/**/test/fuzz/**/*.fuzz.ts'], exclude: ['**/node_modules/**', '**/dist/**'], testTimeout: 24 * 3600 * 1000 },
}
