// Scores the same data by every contestant, each in a process of its own and in turn, and writes docs/benchmarks.md with its chart.
//   node packages/bench/src/run.mjs [--units 100000] [--most 1000000] [--runs 9] [--rounds 3] [--no-page]
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chart } from './chart.mjs'
import { CONTESTANTS } from './contestants.mjs'
import { median, textTable } from './measure.mjs'
import { page } from './page.mjs'

const option = (name, preset) => {
  const position = process.argv.indexOf(name)
  return position < 0 ? preset : Number(process.argv[position + 1])
}
const runs = option('--runs', 9)
const rounds = option('--rounds', 3)
const sizes = process.argv.includes('--units') ? [option('--units', 0)] : [1_000, 10_000, 100_000, 1_000_000].filter((units) => units <= option('--most', 1_000_000))
const child = fileURLToPath(new URL('contestant.mjs', import.meta.url))
const root = fileURLToPath(new URL('../../../', import.meta.url))

function measure(name, units) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=8192', child, name, String(units), String(runs)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
  return JSON.parse(stdout)
}

const load = loadavg()[0].toFixed(1)
const rows = sizes.flatMap((units) => {
  const names = Object.keys(CONTESTANTS).filter((name) => units <= CONTESTANTS[name].most)
  const turns = Array.from({ length: rounds }, () => Object.fromEntries(names.map((name) => [name, measure(name, units)])))
  const timesOf = (name) => turns.flatMap((turn) => turn[name].times)
  return names.map((name) => ({
    units,
    title: CONTESTANTS[name].title,
    milliseconds: median(timesOf(name)),
    least: Math.min(...timesOf(name)),
    microseconds: (median(timesOf(name)) * 1000) / units,
    ratio: median(timesOf(name)) / median(timesOf('loops')),
    leastRatio: Math.min(...timesOf(name)) / Math.min(...timesOf('loops')),
    peak: Math.max(...turns.map((turn) => turn[name].peak)) / 2 ** 20,
    work: Math.max(...turns.map((turn) => turn[name].peak - turn[name].data)) / 2 ** 20,
  }))
})

const table = textTable(rows)
const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, load, date: new Date().toISOString().slice(0, 10), runs, rounds }
console.log(`${JSON.stringify(machine)}\n\n${table}`)
if (!process.argv.includes('--no-page')) {
  writeFileSync(`${root}docs/benchmarks.svg`, chart(rows))
  writeFileSync(`${root}docs/benchmarks.md`, page(machine, table))
}
