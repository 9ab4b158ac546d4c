// After the build: what starting the command line costs, as a multiple of what starting Node costs. Processor time and elapsed time, the least of many runs, because
// a busy machine starts everything more slowly. The limits leave room; the goals are those to come down to.
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = 'packages/cli/bin/dti.js'
const run = ['--level', 'commune', '--period', '2023', '--data', 'seeds/sample/commune.csv', '--traits', 'seeds/sample/unit-traits.csv', '--no-config']

/** What is started: arguments of Node, limit and goal as multiples of `node -e 0`. */
const STARTS = {
  'node -e 0': { args: ['-e', '0'] },
  'dti --version': { args: [cli, '--version'], limit: 1.6, goal: 1.6 },
  'dti score of 216 communes': { args: [cli, 'score', ...run, '--out', join(tmpdir(), `dti-startup-${process.pid}.txt`)], limit: 9, goal: 3 },
}
const TIMES = Number(process.argv[2] ?? 10)

/** Milliseconds of one run: elapsed, and of the processor. The shell measures, because nothing that runs inside would leave the start as it is. */
function time(args) {
  const { status, stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" 2>/dev/null', 'dti', process.execPath, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  const [elapsed, user, system] = stderr.trim().split(' ').map(Number)
  return { elapsed: elapsed * 1000, processor: (user + system) * 1000 }
}

const least = {}
for (let i = 0; i < TIMES; i += 1) {
  for (const [name, { args }] of Object.entries(STARTS)) {
    const { elapsed, processor } = time(args)
    const known = least[name] ?? { elapsed: Infinity, processor: Infinity }
    least[name] = { elapsed: Math.min(known.elapsed, elapsed), processor: Math.min(known.processor, processor) }
  }
}
const node = least['node -e 0']
for (const [name, { limit, goal }] of Object.entries(STARTS)) {
  const { elapsed, processor } = least[name]
  const times = processor / node.processor
  const verdict = limit === undefined ? '' : ` (limit ${limit}, goal ${goal}) ${times > limit ? 'TOO MUCH' : times > goal ? 'ok, above the goal' : 'ok'}`
  console.log(`${name}: ${processor.toFixed(0)} ms of processor time, ${times.toFixed(2)} × Node${verdict}; ${elapsed.toFixed(0)} ms elapsed, ${(elapsed / node.elapsed).toFixed(2)} ×`)
  if (limit !== undefined && times > limit) process.exitCode = 1
}
