// Kills the command line at random while it writes, and looks at what stands there: the old file or the new one, or a set that another run finishes.
// node .ci/kills/run.mjs [kills, 40] [seed, 1] – needs a build. Ends with 1 at the first lost or torn file.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const [kills = 40, seed = 1] = process.argv.slice(2).map(Number)
const cli = process.env['DTI_CLI'] ?? join(root, 'packages/cli/bin/dti.js')
const sample = (name) => join(root, 'seeds/sample', name)

/** Mulberry32: the same seed kills at the same moments of the clock, though not of the program. */
function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const folder = mkdtempSync(join(tmpdir(), 'dti-kills-'))
const at = (...names) => join(folder, ...names)
const department = ['--level', 'department', '--period', '2024', '--data', sample('department.csv'), '--traits', sample('unit-traits.csv')]
const units = at('units.csv')
writeFileSync(units, 'unit_code,unit_name,1.1/awarded\n' + Array.from({ length: 12 }, (_, i) => `u${i},Unit ${i},${i % 10}\n`).join(''))
const index = at('index.json')
const text = { vi: 'Thử', en: 'Test' }
const child = { kind: 'indicator', code: '1.1', name: text, maxPoints: 10, method: 'expert', params: {}, inputs: [{ id: 'awarded', type: 'number', label: text }] }
writeFileSync(index, JSON.stringify({
  schema: 'dti-vn.index/1', id: 'test/kills', name: text, level: 'ward', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 10,
  nodes: [{ kind: 'group', role: 'main', id: 'm', code: '1', name: text, maxPoints: 10, children: [child] }],
}))
const forms = at('forms')
const small = ['--index', index, '--period', '2026']
const run = (args) => spawnSync(process.execPath, [cli, ...args, '--no-config', '--lang', 'en'], { encoding: 'utf8', cwd: folder })
if (run(['form', ...small, '--data', units, '--filled', '--out', forms]).status !== 0) throw new Error('the forms cannot be made: is there a build?')
const annex = at('annex.csv')
writeFileSync(annex, 'STT,Chỉ số,Điểm tối đa\n1,Nhận thức,10\n1.1,Có kế hoạch,10\n')

/** The commands that write: single files, and sets of files. */
const commands = [
  { name: 'score csv', files: ['r.csv'], args: ['score', ...department, '--format', 'csv', '--out', 'r.csv'] },
  { name: 'score json', files: ['r.json'], args: ['score', ...department, '--format', 'json', '--out', 'r.json'] },
  { name: 'score ndjson', files: ['r.ndjson'], args: ['score', ...department, '--format', 'ndjson', '--out', 'r.ndjson'] },
  { name: 'score xlsx', files: ['r.xlsx'], args: ['score', ...department, '--format', 'xlsx', '--out', 'r.xlsx'] },
  { name: 'score table', files: ['r.txt'], args: ['score', ...department, '--out', 'r.txt'] },
  { name: 'explain', files: ['e.json'], args: ['explain', ...department, '--unit', 'so-noi-vu', '--format', 'json', '--out', 'e.json'] },
  { name: 'sql', files: ['q.sql'], args: ['sql', '--level', 'department', '--dialect', 'sqlite', '--out', 'q.sql'] },
  { name: 'units', files: ['u.json'], args: ['units', '--format', 'json', '--out', 'u.json'] },
  { name: 'collect', files: ['v.csv', 'n.csv', 'i.txt'], args: ['collect', ...small, '--forms', forms, '--out', 'v.csv', '--notes', 'n.csv', '--report', 'i.txt'] },
  { name: 'import-annex', files: ['a.json', 'a.md'], args: ['import-annex', '--level', 'ward', '--file', annex, '--authority', 'illustrative', '--name', 'x', '--edition', '2026', '--valid-from', '2026-01-01', '--out', 'a.json', '--report', 'a.md'] },
  { name: 'form', set: 'made', args: ['form', ...small, '--data', units, '--out', 'made'] },
  { name: 'feedback', set: 'back', args: ['feedback', ...small, '--data', units, '--code-list', 'none', '--out-dir', 'back'] },
]

const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')
const OLD = 'old\n'.repeat(2000)
const lost = (name, what) => {
  console.error(`${name}: ${what}; kept in ${folder}`)
  process.exit(1)
}

/** What a run gives that nobody kills, and how long it takes. */
const known = commands.map((command) => {
  const begun = performance.now()
  const { status, stderr } = run(command.args)
  const time = performance.now() - begun
  if (status !== 0 && status !== 1) throw new Error(`${command.name}: ${stderr}`)
  const made = command.set === undefined ? command.files : readdirSync(at(command.set)).map((name) => join(command.set, name))
  return { time, files: new Map(made.filter((file) => existsSync(at(file))).map((file) => [file, digest(at(file))])) }
})

const next = random(seed)
const counts = { old: 0, new: 0, rerun: 0 }
for (let n = 0; n < kills; n += 1) {
  const command = commands[n % commands.length]
  const { time, files } = known[n % commands.length]
  if (command.set === undefined) for (const file of files.keys()) writeFileSync(at(file), OLD)
  else rmSync(at(command.set), { recursive: true, force: true })
  const running = spawn(process.execPath, [cli, ...command.args, '--no-config', '--lang', 'en'], { cwd: folder, stdio: 'ignore' })
  const ended = new Promise((resolve) => running.once('close', resolve))
  // Most of the time goes by before anything is written: the last part is where it matters.
  const wait = setTimeout(() => running.kill(next() < 0.7 ? 'SIGKILL' : next() < 0.5 ? 'SIGTERM' : 'SIGINT'), time * (0.6 + 0.6 * next()))
  await ended
  clearTimeout(wait)
  if (command.set === undefined) {
    for (const [file, whole] of files) {
      const found = digest(at(file))
      if (found === whole) counts.new += 1
      else if (readFileSync(at(file), 'utf8') === OLD) counts.old += 1
      else lost(command.name, `${file} is neither the old file nor the new one`)
    }
  } else {
    mkdirSync(at(command.set), { recursive: true })
    for (const name of readdirSync(at(command.set))) {
      const file = join(command.set, name)
      if (!name.startsWith('.') && digest(at(file)) !== files.get(file)) lost(command.name, `${name} is torn`)
    }
    const { status, stderr } = run(command.args)
    if (status !== 0) lost(command.name, `it cannot be run again: ${stderr}`)
    counts.rerun += 1
    for (const [file, whole] of files) if (!existsSync(at(file)) || digest(at(file)) !== whole) lost(command.name, `${file} is not there after another run`)
    if (readdirSync(at(command.set)).length !== files.size) lost(command.name, 'something is left over after another run')
  }
  if ((n + 1) % 50 === 0) console.log(told(n + 1))
}
console.log(`${told(kills)}; none lost or torn`)
rmSync(folder, { recursive: true, force: true })

/** What was found so far. */
function told(done) {
  return `${done} kills over ${commands.length} commands, seed ${seed}: ${counts.old} files were the old one, ${counts.new} the new one, ${counts.rerun} sets were finished by another run`
}
