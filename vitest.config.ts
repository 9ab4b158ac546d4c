import { defineConfig } from 'vitest/config'

// Setting conditions replaces the defaults, so they are named again.
const conditions = ['@dti-vn/source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Test files share loaded modules: importing the formula parser anew for each costs more than the tests.
    isolate: false,
    include: ['packages/**/test/**/*.test.ts', 'examples/**/*.test.ts', '.ci/test/**/*.test.ts'],
    // Tests that start LibreOffice take minutes: npm run test:office.
    exclude: ['**/node_modules/**', '**/dist/**', '**/templates/**', '**/libreoffice/**'],
    coverage: {
      provider: 'v8',
      include: ['packages/**/src/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
})
