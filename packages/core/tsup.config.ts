import { bundled, library } from '../../tsup.base.ts'

const decision = ['decision-2878/index', ...['department', 'district', 'commune'].map((level) => `decision-2878/${level}/index`)]
const entries = ['index', 'scoring', ...decision]

/**
 * What a program may do without, and what one that only scores needs, in files of their own, so that bundlers leave out what is not used: they drop whole
 * files, but not the statements of one file that might have side effects. Not entries of the package.
 */
const parts = {
  beyond: 'beyond-scoring',
  methods: 'methods/built-in-methods',
  words: 'print/math-text',
  compile: 'engine/compile',
  checks: 'engine/check-definition',
  bind: 'check/bind-method',
  inspection: 'check/bind-inspected',
  codes: 'issues/codes',
  messages: 'issues/render-issue',
  schema: 'definition/schema',
  labels: 'result/labels',
  imputation: 'engine/imputation/imputation',
  powers: 'engine/powers',
  exactly: 'engine/totals-exact',
  composed: 'methods/sum-of-parts',
  names: 'definition/names',
  fields: 'methods/params-fields',
  grading: 'ranking/grading',
  standings: 'ranking/standings',
  means: 'registry/built-in-aggregations',
  others: 'issues/make-issue',
  rows: 'dataset/rows',
  checked: 'engine/compile-checked',
  score: 'result/scored-run',
  columns: 'engine/columns/score-columns',
  registry: 'registry/scoring-registry',
}

const files = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))

// Minified because importing the package must be cheap, and what is bundled is most of the text; source maps are shipped. Lines stay short because Node prints
// the line that an uncaught error was thrown from.
export default library(entries, {
  entry: { ...files(entries), ...Object.fromEntries(Object.entries(parts).map(([part, name]) => [`parts/${part}`, `src/${name}.ts`])) },
  dts: { entry: files(entries), compilerOptions: { ignoreDeprecations: '6.0', customConditions: [] } },
  platform: 'neutral',
  noExternal: bundled,
  minify: true,
  esbuildOptions: (options) => {
    options.lineLimit = 160
  },
})
