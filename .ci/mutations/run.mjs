#!/usr/bin/env node
// node .ci/mutations/run.mjs [--some N] [--seed N] [--log FILE] [word …]: puts one fault at a time into a copy of the sources and demands that the tests named for it fail.
// Every mutation of mutations.mjs, or those whose file or fault holds one of the words, or N of them drawn from a seed. The copy is a temporary folder: the working tree stays as it is.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { MUTATIONS } from './mutations.mjs'
import { mutated } from './mutated.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const { values, positionals: words } = parseArgs({ options: { some: { type: 'string' }, seed: { type: 'string', default: '1' }, log: { type: 'string' } }, allowPositionals: true })
const wanted = chosen(MUTATIONS.filter(({ file, fault }) => words.length === 0 || words.some((word) => `${file} ${fault}`.includes(word))))
if (wanted.length === 0) throw new Error('No mutation has these words.')
const copy = copyOfSources()
const lines = []

try {
  for (const only of new Set(wanted.map((mutation) => mutation.only))) {
    const whole = run([...new Set(wanted.flatMap((mutation) => (mutation.only === only ? mutation.tests : [])))], only)
    if (whole.failed !== 0 || whole.passed === 0) throw new Error(`Without a mutation the tests must pass: ${whole.text}`)
  }
  for (const mutation of wanted) attempt(mutation)
} finally {
  rmSync(copy, { recursive: true, force: true })
}
const survivors = lines.filter(({ isKilled }) => !isKilled)
say(`${wanted.length - survivors.length} of ${wanted.length} mutations were killed`)
if (values.log !== undefined) writeFileSync(values.log, `${lines.map(({ text }) => text).join('\n')}\n`)
process.exit(survivors.length === 0 ? 0 : 1)

function attempt(mutation) {
  const { file, fault, tests, only } = mutation
  const sound = readFileSync(join(copy, file), 'utf8')
  writeFileSync(join(copy, file), mutated(sound, mutation))
  const { failed, text } = run(tests, only)
  writeFileSync(join(copy, file), sound)
  const isKilled = failed > 0
  lines.push({ isKilled, text: `${isKilled ? 'killed  ' : 'SURVIVED'} ${file}: ${fault}${isKilled ? '' : ` (${text})`}` })
  say(lines.at(-1).text)
}

/** Runs test files in the copy until the first test fails. A module that cannot be loaded, or no test at all, is no failed test. */
function run(tests, only) {
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  const args = ['vitest', 'run', '--bail', '1', '--reporter', 'json', '--outputFile', report, ...(only === undefined ? [] : ['-t', only]), ...tests]
  const { stderr } = spawnSync('npx', args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  try {
    const { numFailedTests: failed, numPassedTests: passed, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const messages = testResults.flatMap(({ message, assertionResults }) => [message, ...assertionResults.flatMap((one) => one.failureMessages ?? [])]).filter((message) => message)
    return { failed, passed, text: `${failed} failed, ${passed} passed${messages.length > 0 ? `: ${messages[0].slice(0, 400)}` : ''}` }
  } catch {
    return { failed: 0, passed: 0, text: `vitest gave no report: ${stderr.slice(-400)}` }
  }
}

/** What git knows and what it would take, with the installed packages by links; our own packages are those of the copy. */
function copyOfSources() {
  const folder = mkdtempSync(join(tmpdir(), 'dti-mutations-'))
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
  for (const file of stdout.split('\0').filter((name) => name !== '' && !name.startsWith('docs/api/'))) {
    try {
      cpSync(join(root, file), join(folder, file), { recursive: true })
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
    }
  }
  for (const place of ['node_modules', 'packages/cli/node_modules']) linkPackages(folder, place)
  return folder
}

function linkPackages(folder, place) {
  mkdirSync(join(folder, place), { recursive: true })
  for (const entry of entriesOf(place)) {
    if (entry.name === '@dti-vn') cpSync(join(root, place, entry.name), join(folder, place, entry.name), { recursive: true, verbatimSymlinks: true })
    else symlinkSync(join(root, place, entry.name), join(folder, place, entry.name))
  }
}

function entriesOf(place) {
  try {
    return readdirSync(join(root, place), { withFileTypes: true })
  } catch {
    return []
  }
}

/** All, or as many as --some says: the same seed draws the same ones. */
function chosen(all) {
  if (values.some === undefined) return all
  let state = Number(values.seed)
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return all.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at).slice(0, Number(values.some)).map(({ one }) => one)
}

function say(text) {
  process.stdout.write(`${text}\n`)
}
