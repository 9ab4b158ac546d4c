// Times what writes and reads many files, in turn with an earlier tree of this repository, and writes docs/benchmarks-files.md.
// The workbook of many units is timed once.
//   node packages/bench/src/files.mjs --before <tree that is built> [--rounds 3] [--units 100000] [--no-page]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesPage } from './files/page.mjs'
import { INDICATORS, wideUnits } from './files/wide-units.mjs'

const option = (name, preset) => {
  const position = process.argv.indexOf(name)
  return position < 0 ? preset : process.argv[position + 1]
}
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const here = path('../../..')
const before = option('--before')
const rounds = Number(option('--rounds', 3))
const units = Number(option('--units', 100_000))
if (before === undefined || !existsSync(join(before, 'packages/cli/dist'))) throw new Error('Name an earlier tree that is built: --before <folder>')

const folder = mkdtempSync(join(tmpdir(), 'dti-files-'))
const sample = (name) => join(here, 'seeds/sample', name)
const wide = wideUnits(units, folder)
const level = ['--level', 'commune', '--period', '2023']

/** The processor time of all threads, the elapsed time, and the most memory of a run that replaces `out`. */
function run(tree, args, out) {
  if (out !== undefined) rmSync(out, { recursive: true, force: true })
  return timed([join(tree, 'packages/cli/bin/dti.js'), ...args])
}

/** The same of any program of Node. */
function timed(program) {
  const probe = `--import=${new URL('./files/probe.mjs', import.meta.url).href}`
  const begun = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [probe, ...program], { encoding: 'utf8' })
  const elapsed = performance.now() - begun
  const told = /dti-bench (\{.*\})/.exec(stderr)
  if (status !== 0 || told === null) throw new Error(`${program.slice(0, 2).join(' ')}: ${stderr.slice(0, 500)}`)
  return { elapsed, ...JSON.parse(told[1]) }
}

/** What an option is called in a tree: names changed on the way. */
function named(tree, command, now, earlier) {
  const { stdout } = spawnSync(process.execPath, [join(tree, 'packages/cli/bin/dti.js'), command, '--help'], { encoding: 'utf8' })
  return stdout.includes(`${now} <`) ? now : earlier
}

const names = new Map([before, here].map((tree) => [tree, { data: named(tree, 'form', '--data', '--units'), traits: named(tree, 'collect', '--traits', '--units') }]))
const formsOf = (tree) => join(folder, tree === here ? 'forms' : 'forms-before')
const out = join(folder, 'out')
const tasks = [
  { id: 'form', title: 'dti form, 216 communes', args: (tree) => ['form', ...level, names.get(tree).data, sample('commune.csv'), '--traits', sample('unit-traits.csv'), '--out', out] },
  { id: 'feedback', title: 'dti feedback, 216 communes', args: () => ['feedback', ...level, '--data', sample('commune.csv'), '--traits', sample('unit-traits.csv'), '--out-dir', out] },
  { id: 'collect', title: 'dti collect, 216 filled forms', args: (tree) => ['collect', '--level', 'commune', '--forms', formsOf(tree), names.get(tree).traits, sample('unit-traits.csv'), '--out', out] },
  { id: 'workbook', title: `dti score --format xlsx, ${units} units × ${INDICATORS} indicators`, times: 1, args: () => ['score', '--index', wide.index, '--data', wide.data, '--code-list', 'none', '--format', 'xlsx', '--out', out] },
]

const load = loadavg()[0]
try {
  for (const tree of [before, here]) run(tree, ['form', ...level, names.get(tree).data, sample('commune.csv'), '--traits', sample('unit-traits.csv'), '--filled', '--out', formsOf(tree)])
  const results = tasks.map(({ id, title, args, times = rounds }) => {
    const turns = { before: [], now: [] }
    for (let round = 0; round < times; round += 1) {
      turns.before.push(run(before, args(before), out))
      turns.now.push(run(here, args(here), out))
    }
    const result = { id, title, before: medians(turns.before), now: medians(turns.now) }
    console.log(JSON.stringify(result))
    return result
  })
  const reading = { ours: reader('ours'), sheetjs: reader('sheetjs'), whole: readWhole() }
  console.log(JSON.stringify(reading))
  const text = filesPage({ node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, loads: [load, loadavg()[0]], date: new Date().toISOString().slice(0, 10), rounds, commit: commitOf(before) }, results, reading)
  if (process.argv.includes('--no-page')) console.log(text)
  else writeFileSync(path('../../../docs/benchmarks-files.md'), text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Reads the filled forms by one reader in a process of its own, the sheet that is typed into: milliseconds of the processor for each form. */
function reader(name) {
  const size = readdirSync(formsOf(here)).reduce((sum, file) => sum + statSync(join(formsOf(here), file)).size, 0)
  const turns = Array.from({ length: rounds }, () => spawnSync(process.execPath, [path('./files/read-forms.mjs'), name, formsOf(here)], { encoding: 'utf8' }))
  const failed = turns.find(({ status }) => status !== 0)
  if (failed) return { failed: (/Error.*: (.*)/.exec(failed.stderr)?.[1] ?? failed.stderr).slice(0, 100) }
  return { size, ...medians(turns.map(({ stdout }) => JSON.parse(stdout))) }
}

/** A program that reads the same files whole by SheetJS; undefined where that is not installed. */
function readWhole() {
  try {
    return medians(Array.from({ length: rounds }, () => timed([path('./files/read-whole.mjs'), formsOf(here)])))
  } catch (error) {
    console.error(error.message)
    return undefined
  }
}

function commitOf(tree) {
  return spawnSync('git', ['-C', tree, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim() || 'unknown'
}

/** The median of each figure. */
function medians(runs) {
  const median = (key) => runs.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)]
  return Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(key)]))
}
