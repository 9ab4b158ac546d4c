// Measures the executors against hand-written loops over typed arrays, on the same data in one run.
//   node packages/bench/src/run.mjs [--units 100000] [--runs 5]
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { cohortRanks, compileIndex, createRegistry, scoreDataset } from '@dti-vn/core'
import { scoreByHand } from './by-hand.mjs'
import { benchDataset } from './data.mjs'
import { benchDefinition } from './definition.mjs'
import { medianTime, printTable } from './measure.mjs'

const option = (name, preset) => {
  const position = process.argv.indexOf(name)
  return position < 0 ? preset : Number(process.argv[position + 1])
}
const runs = option('--runs', 5)
const sizes = process.argv.includes('--units') ? [option('--units', 0)] : [1_000, 10_000, 100_000]

const plan = compileIndex(benchDefinition(), createRegistry())
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores; 80 indicators, score and rank; medians of ${runs} runs\n`)

const rows = sizes.flatMap((count) => {
  const dataset = benchDataset(plan, count)
  const hand = medianTime(() => scoreByHand(plan, dataset), runs)
  const columns = medianTime(() => cohortRanks(scoreDataset(plan, dataset, 'columns'), 'all'), runs)
  const exact = count <= 1_000 ? medianTime(() => cohortRanks(scoreDataset(plan, dataset, 'exact'), 'all'), 1) : undefined
  const { fallbacks } = scoreDataset(plan, dataset, 'columns')
  const line = (name, time) => [String(count), name, time.toFixed(1), ((time * 1000) / count).toFixed(2), `${(time / hand).toFixed(2)}x`]
  return [
    [...line('typed-array loops by hand', hand), ''],
    [...line('columns (exact digits)', columns), `${fallbacks} (${((100 * fallbacks) / (count * 80)).toFixed(4)} %)`],
    ...(exact === undefined ? [] : [[...line('exact (rationals)', exact), '']]),
  ]
})
printTable(['units', 'executor', 'ms', 'µs/unit', 'of by hand', 'cells computed exactly'], rows)

const root = fileURLToPath(new URL('../../../', import.meta.url))
const command = ['packages/cli/bin/dti.js', 'score', '--level', 'commune', '--data', 'seeds/sample/commune.csv', '--traits', 'seeds/sample/unit-traits.csv', '--issues', 'none']
const time = medianTime(() => {
  const { status } = spawnSync(process.execPath, command, { cwd: root })
  if (status !== 0) throw new Error(`dti ended with exit code ${status}`)
}, runs)
console.log(`\ndti score, 216 communes × 59 indicators from CSV, process start included: ${time.toFixed(0)} ms`)

const importing = `const t = performance.now(); await import('@dti-vn/core'); console.log(performance.now() - t)`
const imports = Array.from({ length: 2 * runs + 1 }, () => Number(spawnSync(process.execPath, ['--input-type=module', '-e', importing], { cwd: root }).stdout))
console.log(`import of @dti-vn/core in a fresh process: ${imports.sort((a, b) => a - b)[runs].toFixed(1)} ms`)
