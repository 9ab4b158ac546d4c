// One contestant in a process of its own: node contestant.mjs '{"name", "units", "indicators", "cohorts", "runs", "budget"}'. Prints the time of the
// first run, times and processor times of the counted ones in milliseconds, memory, and on how many units of a sample the score differs from
// rational arithmetic, as JSON.
import { compileIndex, createRegistry, scoreDataset } from '@dti-vn/core'
import { CONTESTANTS } from './contestants/contestants.mjs'
import { benchDataset } from './data.mjs'
import { benchDefinition } from './definition.mjs'
import { warmUps } from './warm-ups.mjs'

const SAMPLE = 200
// Naive rounding may move an indicator by a hundredth; a score that is further off means that a contestant does other work.
const TOLERANCE = 5

const { name, units, indicators, cohorts, runs, budget } = JSON.parse(process.argv[2])
const { prepare, measure, exact } = CONTESTANTS[name]
const rule = cohorts === 1 ? 'all' : 'parent'
const plan = compileIndex(benchDefinition(indicators), createRegistry())

async function wrongOnSample() {
  const sample = benchDataset(plan, SAMPLE, cohorts)
  const truth = scoreDataset(plan, sample, 'exact').scores
  const run = measure ?? (await prepare(plan, sample, rule))
  const { scores } = await (measure ? measure(plan, sample, 1, budget) : run())
  if (!measure) await run.close?.()
  const off = Array.from(truth, (score, i) => Math.abs(score - scores[i]))
  if (!off.every((one) => one <= (exact ? 0 : TOLERANCE))) throw new Error(`${name} gives other scores: off by ${off.slice(0, 12).join(', ')} hundredths`)
  return off.filter((one) => one > 0).length
}

async function timesOf(run) {
  const timed = async () => {
    const [start, before] = [performance.now(), process.cpuUsage()]
    await run()
    const { user, system } = process.cpuUsage(before)
    return { elapsed: performance.now() - start, cpu: (user + system) / 1000 }
  }
  const first = await timed()
  let spent = first.elapsed
  for (let i = 0; i < warmUps.count && spent < budget * warmUps.share; i += 1) spent += (await timed()).elapsed
  // Who has no time for a second run is counted with the first.
  const times = spent >= budget ? [first] : []
  while (times.length < runs && spent < budget) {
    times.push(await timed())
    spent += times.at(-1).elapsed
  }
  return { first: first.elapsed, times }
}

const wrong = await wrongOnSample()
const dataset = benchDataset(plan, units, cohorts)
if (measure) {
  const { first, times, peak } = await measure(plan, dataset, runs, budget)
  console.log(JSON.stringify({ first, times, peak, wrong }))
} else {
  const run = await prepare(plan, dataset, rule)
  const data = process.memoryUsage.rss()
  const { first, times } = await timesOf(run)
  await run.close?.()
  console.log(JSON.stringify({ first, times, peak: process.resourceUsage().maxRSS * 1024, data, wrong }))
}
process.exit(0)
