import base from './vitest.config.js'

/** The tests that calculate workbooks with LibreOffice; without `soffice` they are skipped and say so. */
export default {
  ...base,
  test: { ...base.test, include: ['packages/**/test/libreoffice/**/*.test.ts', 'examples/**/libreoffice/**/*.test.ts'], exclude: ['**/node_modules/**', '**/dist/**'] },
}
