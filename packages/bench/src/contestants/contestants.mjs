import { scoreByHand } from './by-hand.mjs'
import { commandAbsent, peerAbsent, pythonAbsent } from './absent.mjs'
import { prepareExecutor, prepareRescore } from './executors.mjs'

const here = () => null
const database = (dialect, layout, by) => async (...data) => (await import('./databases.mjs')).prepareDatabase(dialect, layout, by)(...data)
const script = (name) => async (...data) => (await import('./scripts.mjs')).measureScript(name)(...data)
const postgresql = process.env.DTI_BENCH_PSQL ? 'PostgreSQL, a server' : 'PostgreSQL in WebAssembly'

/**
 * Ways to score and rank the same data: what they do, the most units they are asked for, whether their digits are exact, and why they cannot run
 * here, if so. `prepare` makes a run from plan, data and cohort rule; `measure` times itself in another program.
 */
export const CONTESTANTS = {
  loops: { title: 'typed-array loops by hand (the limit)', most: Infinity, absent: here, prepare: (plan, dataset, rule) => () => scoreByHand(plan, dataset, rule) },
  columns: { title: 'columns', most: Infinity, exact: true, absent: here, prepare: prepareExecutor('columns') },
  rescore: { title: 'columns, one input changed', most: Infinity, exact: true, absent: here, prepare: prepareRescore },
  exact: { title: 'exact (rationals)', most: 1000, exact: true, absent: here, prepare: prepareExecutor('exact') },
  numpy: { title: 'numpy', most: Infinity, absent: () => pythonAbsent('numpy'), measure: script('numpy') },
  pandas: { title: 'pandas', most: 100_000, absent: () => pythonAbsent('pandas'), measure: script('pandas') },
  r: { title: 'R, vectors', most: 100_000, absent: () => commandAbsent('Rscript'), measure: script('r') },
  rows: { title: 'row objects by hand', most: 100_000, absent: here, prepare: async (...data) => (await import('./row-objects.mjs')).prepareRowObjects(...data) },
  compiled: { title: 'mathjs, compiled', most: 1000, absent: here, prepare: async (...data) => (await import('./mathjs.mjs')).prepareCompiled(...data) },
  evaluate: { title: 'mathjs, evaluate', most: 1000, absent: here, prepare: async (...data) => (await import('./mathjs.mjs')).prepareEvaluate(...data) },
  rules: {
    title: 'json-rules-engine',
    most: 1000,
    absent: () => peerAbsent('json-rules-engine'),
    prepare: async (...data) => (await import('./json-rules-engine.mjs')).prepareRulesEngine(...data),
  },
  sheet: {
    title: 'HyperFormula',
    most: 1000,
    absent: () => peerAbsent('hyperformula'),
    prepare: async (...data) => (await import('./hyperformula.mjs')).prepareHyperFormula(...data),
  },
  'duckdb-hand': { title: 'DuckDB, SQL by hand (double)', most: 100_000, absent: here, prepare: database('duckdb', 'wide', 'hand') },
  'duckdb-ours': { title: 'DuckDB, SQL of adapter-sql', most: 100_000, exact: true, absent: here, prepare: database('duckdb', 'wide', 'ours') },
  'sqlite-hand': { title: 'SQLite, SQL by hand (double)', most: 100_000, absent: here, prepare: database('sqlite', 'wide', 'hand') },
  'sqlite-ours': { title: 'SQLite, SQL of adapter-sql', most: 100_000, exact: true, absent: here, prepare: database('sqlite', 'wide', 'ours') },
  'postgresql-hand': { title: `${postgresql}, SQL by hand (double)`, most: 100_000, absent: here, elsewhere: true, prepare: database('postgresql', 'wide', 'hand') },
  'postgresql-ours': { title: `${postgresql}, SQL of adapter-sql`, most: 100_000, exact: true, absent: here, elsewhere: true, prepare: database('postgresql', 'wide', 'ours') },
  'duckdb-hand-long': { title: 'DuckDB, SQL by hand, long table', long: true, most: 10_000, absent: here, prepare: database('duckdb', 'long', 'hand') },
  'duckdb-ours-long': { title: 'DuckDB, SQL of adapter-sql, long table', long: true, most: 10_000, exact: true, absent: here, prepare: database('duckdb', 'long', 'ours') },
  'sqlite-hand-long': { title: 'SQLite, SQL by hand, long table', long: true, most: 10_000, absent: here, prepare: database('sqlite', 'long', 'hand') },
  'sqlite-ours-long': { title: 'SQLite, SQL of adapter-sql, long table', long: true, most: 10_000, exact: true, absent: here, prepare: database('sqlite', 'long', 'ours') },
  'postgresql-hand-long': { title: `${postgresql}, SQL by hand, long table`, long: true, most: 10_000, absent: here, elsewhere: true, prepare: database('postgresql', 'long', 'hand') },
  'postgresql-ours-long': { title: `${postgresql}, SQL of adapter-sql, long table`, long: true, most: 10_000, exact: true, absent: here, elsewhere: true, prepare: database('postgresql', 'long', 'ours') },
}
