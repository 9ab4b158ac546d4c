import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { importArrows } from './.ci/lint/arrows.js'
import { coreFloors } from './.ci/lint/floors.js'

const nodeGlobals = Object.fromEntries(
  ['AbortSignal', 'Buffer', 'URL', 'TextDecoder', 'TextEncoder', 'clearTimeout', 'console', 'fetch', 'performance', 'process', 'setTimeout', 'structuredClone'].map((name) => [name, 'readonly']),
)

const noModuleState = [
  {
    selector: ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind!="const"]',
    message: 'No mutable state in a module: two engines in one process must not share any.',
  },
  {
    selector:
      ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation.typeAnnotation.typeName.name=/^Readonly(Map|Set)$/]) > NewExpression[callee.name=/^(Weak)?(Map|Set)$/]',
    message: 'No mutable state in a module: a table is annotated ReadonlyMap or ReadonlySet, a cache lives in an object that the caller owns.',
  },
]

const noWorld = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time is passed in.' },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'Time is passed in.' },
  { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: 'Randomness is passed in as a seeded generator.' },
]

/** What may be taken from the file system outside the one reader and writer: looking, not reading or writing. */
const onlyLooking = [
  { name: 'node:fs', allowImportNames: ['existsSync', 'statSync'], message: 'Files are read and written by @dti-vn/sdk/node alone.' },
  { name: 'node:fs/promises', allowImportNames: ['readdir', 'stat'], message: 'Files are read and written by @dti-vn/sdk/node alone.' },
  ...['fs', 'fs/promises'].map((name) => ({ name, message: 'Files are read and written by @dti-vn/sdk/node alone.' })),
]

const noCodeFromText = { 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error' }

export default defineConfig(
  globalIgnores(['**/dist/', '**/coverage/', 'docs/api/', '**/.turbo/', '**/out/', 'packages/create-plugin/templates/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      ...noCodeFromText,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // What was forgotten is not excused by a default; where others own the list, the place says so.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
    },
  },
  {
    files: ['packages/**'],
    plugins: { 'dti-vn': { rules: { 'import-arrows': importArrows, 'core-floors': coreFloors } } },
    rules: { 'dti-vn/import-arrows': 'error', 'dti-vn/core-floors': 'error' },
  },
  {
    files: ['packages/**/src/**/*.ts'],
    ignores: ['packages/{cli,bench,create-plugin}/**', 'packages/adapters/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...noModuleState, ...noWorld],
    },
  },
  {
    files: ['packages/{cli,create-plugin}/src/**/*.ts', 'packages/adapters/*/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noModuleState] },
  },
  {
    files: ['packages/*/src/**/*.ts', 'packages/{levels,adapters}/*/src/**/*.ts'],
    ignores: ['packages/sdk/src/node/**', 'packages/{bench,create-plugin}/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: onlyLooking }] },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Buffer', 'clearTimeout', 'console', 'crypto', 'document', 'fetch', 'global', 'navigator', 'performance', 'process', 'require', 'setImmediate', 'setInterval', 'setTimeout', 'window'].map(
          (name) => ({ name, message: 'Core knows neither Node nor the browser.' }),
        ),
      ],
    },
  },
  {
    files: ['**/test/**/*.ts', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: nodeGlobals },
  },
)
