// After the build: what a browser has to load, minified and gzipped, and what it costs Node to import core. Fails above the limits; the
// sizes are limited to their goals, the time to more than its goal, which machines that have other work miss. `--parts` prints what each file adds.
import { spawnSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Bundles of a program that scores the data of communes: name, limit and goal in kB (1000 bytes), and text. */
const BUNDLES = [
  [
    'core + the commune level, without the formula parser',
    54.5,
    54,
    `import { compileChecked, createScoringRegistry, datasetOfRows, scoreRun } from '@dti-vn/core/scoring'
     import { communeFormulas } from '@dti-vn/core/decision-2878/commune'
     import { communeIndex } from '@dti-vn/level-commune'
     const plan = compileChecked(communeIndex, createScoringRegistry([communeFormulas]))
     globalThis.score = (rows) => scoreRun(plan, datasetOfRows(plan, rows))`,
  ],
  [
    'core + the commune level, with the formula parser',
    81,
    92,
    `import { compileChecked, createRegistry, datasetOfRows, scoreRun } from '@dti-vn/core'
     import { communeIndex } from '@dti-vn/level-commune'
     const plan = compileChecked(communeIndex, createRegistry())
     globalThis.score = (rows) => scoreRun(plan, datasetOfRows(plan, rows))`,
  ],
]

function bundled(contents, more = {}) {
  const options = { bundle: true, minify: true, format: 'esm', platform: 'browser', write: false, logLevel: 'error' }
  return build({ ...options, ...more, stdin: { contents, resolveDir: `${root}/packages/bench` } })
}

async function gzipped(contents) {
  const { outputFiles } = await bundled(contents)
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000
}

/** The files of each bundle with what they take of it, minified and not gzipped, by their sources: where to look for what need not be there. */
async function printParts() {
  for (const [name, , , contents] of BUNDLES) {
    const { metafile } = await bundled(contents, { metafile: true, conditions: ['@dti-vn/source'] })
    const [{ inputs }] = Object.values(metafile.outputs)
    const sizes = Object.entries(inputs).map(([file, { bytesInOutput }]) => [bytesInOutput, file.replace(/^.*node_modules\//, '')])
    console.log(`\n${name}, bytes before gzip:`)
    for (const [bytes, file] of sizes.sort((a, b) => b[0] - a[0])) if (bytes > 0) console.log(`${String(bytes).padStart(7)}  ${file}`)
  }
}

const [mode, ...rest] = process.argv.slice(2)
if (![undefined, '--parts'].includes(mode) || rest.length > 0) throw new Error('usage: node .ci/check-size.mjs [--parts]')

let failed = false
function report(what, value, limit, goal, unit) {
  failed ||= value > limit
  const verdict = value > limit ? 'TOO MUCH' : value > goal ? 'ok, above the goal' : 'ok'
  console.log(`${what}: ${value.toFixed(1)} ${unit} (limit ${limit}, goal ${goal}) ${verdict}`)
}

for (const [name, limit, goal, contents] of BUNDLES) report(name, await gzipped(contents), limit, goal, 'kB gzip')

// Time of the processor, not of the clock, and the least of many. A machine that is slow or busy starts Node as slowly as it imports, so the limit is on the
// share of the one in the other, 0.36 when this was written.
const program = `const start = process.cpuUsage(); await import('@dti-vn/core'); const spent = process.cpuUsage(start); console.log(start.user + start.system, spent.user + spent.system)`
const times = Array.from({ length: 15 }, () => {
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error('@dti-vn/core cannot be imported')
  return stdout.trim().split(' ').map((microseconds) => Number(microseconds) / 1000)
})
const [start, spent] = [0, 1].map((part) => Math.min(...times.map((one) => one[part])))
console.log(`import of @dti-vn/core in a fresh process: ${spent.toFixed(1)} ms of processor time (goal 30), after ${start.toFixed(1)} ms for the start of Node`)
report('import of @dti-vn/core', (100 * spent) / start, 42, 20, '% of the start of Node')
if (mode === '--parts') await printParts()
if (failed) process.exitCode = 1
