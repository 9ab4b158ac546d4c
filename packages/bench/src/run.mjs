// Scores the same data by every contestant, each in a process of its own and in turn, and writes docs/benchmarks.md with its chart.
//   node packages/bench/src/run.mjs [--runs 9] [--rounds 3] [--minutes 14] [--most 1000000] [--no-page]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startPostgresql } from './server.mjs'

// A contestant stops repeating after its budget, and is ended at its limit, data and loading included.
const budgetOf = (units) => 4_000 + units / 80
const limitOf = (units) => 45_000 + units / 10

const option = (name, preset) => {
  const position = process.argv.indexOf(name)
  return position < 0 ? preset : Number(process.argv[position + 1])
}
const runs = option('--runs', 9)
const most = option('--most', 1_000_000)
const end = performance.now() + option('--minutes', 14) * 60_000
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const server = startPostgresql()
process.env.DTI_BENCH_PSQL = server?.connection ?? ''
if (process.env.DTI_BENCH_PYTHON === undefined && existsSync(path('../peers/python'))) process.env.DTI_BENCH_PYTHON = path('../peers/python')
const { CONTESTANTS } = await import('./contestants/contestants.mjs')
const { races } = await import('./races.mjs')
const { chart } = await import('./chart.mjs')
const { page } = await import('./page.mjs')
const { resultOf } = await import('./measure.mjs')

const absent = Object.fromEntries(Object.entries(CONTESTANTS).map(([name, { absent: why }]) => [name, why()]))

function measure(name, { units, indicators, cohorts }) {
  if (absent[name]) return { failed: absent[name] }
  const timeout = Math.floor(Math.min(limitOf(units), end - performance.now()))
  if (timeout < 1_000) return { failed: 'the time of the whole run was over' }
  const task = JSON.stringify({ name, units, indicators, cohorts, runs, budget: budgetOf(units) })
  // Files of a contestant that is ended at its limit go with its folder.
  const folder = mkdtempSync(join(tmpdir(), 'dti-bench-'))
  const how = { encoding: 'utf8', timeout, killSignal: 'SIGKILL', env: { ...process.env, TMPDIR: folder } }
  const { status, stdout, stderr, error } = spawnSync(process.execPath, ['--max-old-space-size=8192', path('contestant.mjs'), task], how)
  rmSync(folder, { recursive: true, force: true })
  if (error?.code === 'ETIMEDOUT') return { failed: `not finished within ${Math.round(timeout / 1000)} s, data and loading included` }
  return status === 0 ? JSON.parse(stdout) : { failed: (/Error: (.*)/.exec(stderr)?.[1] ?? stderr).slice(0, 200) }
}

const load = loadavg()[0]
const results = []
try {
  for (const race of races(option('--rounds', 3)).filter(({ units }) => units <= most)) {
    const turns = Object.fromEntries(race.names.map((name) => [name, []]))
    for (let round = 0; round < race.rounds; round += 1) {
      // Who failed once does not take the time of the others again.
      for (const name of race.names) if (!turns[name].some(({ failed }) => failed)) turns[name].push(measure(name, race))
    }
    for (const name of race.names) {
      const result = resultOf(race, name, CONTESTANTS[name], turns[name])
      results.push(result)
      console.log(`${race.title} ${race.units}/${race.indicators}/${race.cohorts} ${result.title}: ${result.failed ?? `${result.median.toFixed(1)} ms`}`)
    }
  }
} finally {
  server?.stop()
}

const machine = {
  node: process.version,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  loads: [load, loadavg()[0]],
  date: new Date().toISOString().slice(0, 10),
  runs,
  minutes: Math.round((option('--minutes', 14) * 60_000 - (end - performance.now())) / 60_000),
}
const text = page(machine, results)
console.log(text)
if (!process.argv.includes('--no-page')) {
  writeFileSync(path('../../../docs/benchmarks.svg'), chart(results))
  writeFileSync(path('../../../docs/benchmarks.md'), text)
}
