// One contestant in a process of its own: node contestant.mjs <name> <units> <runs>. Prints times in milliseconds and memory as JSON.
import { compileIndex, createRegistry, scoreDataset } from '@dti-vn/core'
import { CONTESTANTS } from './contestants.mjs'
import { benchDataset } from './data.mjs'
import { benchDefinition } from './definition.mjs'

const [, , name, units, runs] = process.argv
const { run, exact } = CONTESTANTS[name]
const plan = compileIndex(benchDefinition(), createRegistry())
const dataset = benchDataset(plan, Number(units))

if (exact) {
  // A sample of the same index, against rational arithmetic: not one digit may differ.
  const sample = benchDataset(plan, Math.min(200, Number(units)))
  const truth = scoreDataset(plan, sample, 'exact').scores
  if (!run(plan, sample).scores.every((score, i) => score === truth[i])) throw new Error(`${name} gives wrong digits`)
}
const before = process.memoryUsage.rss()
run(plan, dataset)
const times = Array.from({ length: Number(runs) }, () => {
  const start = performance.now()
  run(plan, dataset)
  return performance.now() - start
})
console.log(JSON.stringify({ times, peak: process.resourceUsage().maxRSS * 1024, data: before }))
