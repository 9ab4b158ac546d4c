import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { randomOf } from '../../../core/test/contract/world/random.js'
import { smallIndex } from '../run-cli.js'
import { type Calls, type Fault, faultyCli } from './faulty-file-system.js'

/** A turn here runs the command once or twice, which takes as long as many turns of other machines. */
const TURNS = Math.ceil(Number(process.env['DTI_FUZZ_TURNS'] ?? 400) / 4)
const SEED = Number(process.env['DTI_FUZZ_SEED'] ?? 1)
const SLOW_MS = 20_000

const FAULTS: readonly Fault[] = ['EIO', 'ENOSPC', 'EMFILE', 'EACCES', 'short', 'stop']
const OLD = 'old\n'.repeat(50)
const UNITS = 'unit_code,unit_name,1.1/awarded\nu1,Xã Một,5\nu2,Xã Hai,7\nu3,Xã Ba,1\n'
const ANNEX = 'STT,Chỉ số,Điểm tối đa\n1,Nhận thức,10\n1.1,Có kế hoạch,10\n'

/** A command that writes single files over old ones, or a set into an empty folder. */
interface Writing {
  readonly name: string
  readonly args: readonly string[]
  readonly files?: readonly string[]
  readonly set?: string
}

const small = ['--index', 'index.json', '--period', '2026', '--code-list', 'none']
const data = ['--data', 'units.csv']
const score = (format: string, file: string): Writing => ({ name: `score ${format}`, files: [file], args: ['score', ...small, ...data, '--format', format, '--out', file] })
const COMMANDS: readonly Writing[] = [
  score('table', 'r.txt'),
  score('csv', 'r.csv'),
  score('json', 'r.json'),
  score('ndjson', 'r.ndjson'),
  score('xlsx', 'r.xlsx'),
  { name: 'explain', files: ['e.json'], args: ['explain', ...small, ...data, '--unit', 'u1', '--format', 'json', '--out', 'e.json'] },
  { name: 'sql', files: ['q.sql'], args: ['sql', '--index', 'index.json', '--dialect', 'sqlite', '--out', 'q.sql'] },
  { name: 'units', files: ['u.json'], args: ['units', '--format', 'json', '--out', 'u.json'] },
  { name: 'collect', files: ['v.csv', 'n.csv', 'i.txt'], args: ['collect', ...small, '--forms', 'forms', '--out', 'v.csv', '--notes', 'n.csv', '--report', 'i.txt'] },
  {
    name: 'import-annex', files: ['a.json', 'a.md'],
    args: ['import-annex', '--level', 'ward', '--file', 'annex.csv', '--authority', 'illustrative', '--name', 'x', '--edition', '2026', '--valid-from', '2026-01-01', '--out', 'a.json', '--report', 'a.md'],
  },
  { name: 'form', set: 'made', args: ['form', ...small, ...data, '--out', 'made'] },
  { name: 'feedback', set: 'back', args: ['feedback', ...small, ...data, '--out-dir', 'back'] },
]

interface Known {
  readonly calls: readonly string[]
  readonly made: ReadonlyMap<string, Buffer>
}

let cli: Awaited<ReturnType<typeof faultyCli>>
let folder = ''
let inputs: ReadonlyMap<string, Buffer> = new Map()
let known: readonly Known[] = []
const at = (...names: readonly string[]) => join(folder, ...names)
const contents = (names: readonly string[]) => new Map(names.filter((name) => existsSync(at(name))).map((name) => [name, readFileSync(at(name))]))
const visible = ({ set = '' }: Writing) => (existsSync(at(set)) ? readdirSync(at(set)).filter((name) => !name.startsWith('.')).map((name) => `${set}/${name}`) : [])
const hidden = ({ set = '.' }: Writing) => (existsSync(at(set)) ? readdirSync(at(set)).filter((name) => name.startsWith('.')) : [])

async function run(args: readonly string[], calls: Calls): Promise<{ readonly code: number; readonly said: string }> {
  let said = ''
  const say = (text: string) => {
    said += text
  }
  cli.begin(calls)
  const paths = args.map((arg) => (/^(?:forms|made|back|[a-z]+\.[a-z]+)$/.test(arg) ? resolve(folder, arg) : arg))
  const code = await cli.main([...paths, '--no-config', '--lang', 'en'], { stdout: say, stderr: say, isTerminal: false, env: {}, folder })
  return { code, said }
}

const none = (): Calls => ({ at: 0, fault: 'EIO', made: [] })

function prepare({ set, files = [] }: Writing): void {
  if (set === undefined) for (const file of files) writeFileSync(at(file), OLD)
  else rmSync(at(set), { recursive: true, force: true })
  for (const name of hidden({ name: '', args: [], ...(set !== undefined && { set }) })) rmSync(at(name), { force: true })
}

beforeAll(async () => {
  cli = await faultyCli()
  folder = mkdtempSync(join(tmpdir(), 'dti-faults-'))
  writeFileSync(at('index.json'), JSON.stringify(smallIndex()))
  writeFileSync(at('units.csv'), UNITS)
  writeFileSync(at('annex.csv'), ANNEX)
  expect((await run(['form', ...small, ...data, '--filled', '--out', 'forms'], none())).code).toBe(0)
  const all: Known[] = []
  for (const command of COMMANDS) {
    prepare(command)
    const calls = none()
    const { code, said } = await run(command.args, calls)
    expect([command.name, code, said]).toEqual([command.name, expect.toBeOneOf([0, 1]), expect.not.stringContaining('Unexpected fault')])
    all.push({ calls: calls.made, made: contents(command.files ?? visible(command)) })
    expect(all.at(-1)?.made.size).toBe(command.files?.length ?? 3)
  }
  known = all
  inputs = contents(['index.json', 'units.csv', 'annex.csv', ...readdirSync(at('forms')).map((name) => `forms/${name}`)])
}, 120_000)

/** Every command, call and fault, in an order that the seed fixes. */
function turns(): readonly { readonly command: number; readonly call: number; readonly fault: Fault }[] {
  const all = known.flatMap(({ calls }, command) => calls.flatMap((_, call) => FAULTS.map((fault) => ({ command, call: call + 1, fault }))))
  return randomOf(SEED).shuffle(all).slice(0, TURNS)
}

/** Runs a command with one fault; old files or new ones are left, and what was not done is told. */
async function check(command: Writing, { made }: Known, calls: Calls): Promise<void> {
  prepare(command)
  const begun = performance.now()
  const { code, said } = await run(command.args, calls)
  expect(performance.now() - begun).toBeLessThan(SLOW_MS)
  expect(said).not.toMatch(/Unexpected fault|\n\s+at /)
  // A form that cannot be read is named, and the others are collected.
  const isTold = said.includes('file-unreadable')
  expect(code === 2 ? said : 'File fault').toMatch(/File fault|cannot read folder/)
  for (const [file, whole] of made) {
    const found = existsSync(at(file)) ? readFileSync(at(file)) : undefined
    const isNew = found?.equals(whole) === true
    const isOld = command.set === undefined ? found?.equals(Buffer.from(OLD)) : found === undefined
    if (!(isTold && code === 1)) expect([file, isNew || isOld]).toEqual([file, true])
    if (code !== 2 && !isTold) expect([file, isNew]).toEqual([file, true])
  }
  expect(visible(command).filter((file) => command.set !== undefined && !made.has(file))).toEqual([])
  expect(contents([...inputs.keys()])).toEqual(inputs)
  // Nothing is left over, unless removing it was what failed, or everything had ended.
  if (calls.fault !== 'stop' && calls.made[calls.at - 1] !== 'unlink') expect(hidden(command)).toEqual([])
  if (command.set === undefined) return
  const again = await run(command.args, none())
  expect([again.code, [...made].every(([file, whole]) => readFileSync(at(file)).equals(whole))]).toEqual([0, true])
}

describe('a file system that fails or stops at any call', () => {
  test('old files or new ones, never a part; inputs stay; what was not done is told', async () => {
    const failed: string[] = []
    for (const { command, call, fault } of turns()) {
      const [writing, one] = [COMMANDS[command], known[command]]
      if (!writing || !one) throw new RangeError('no such command')
      const calls: Calls = { at: call, fault, made: [] }
      await check(writing, one, calls).catch((error: unknown) => {
        failed.push(`${writing.name}, ${fault} at call ${String(call)} (${calls.made[call - 1] ?? 'none'}) of ${String(one.calls.length)}: ${String(error)}`)
      })
    }
    console.log(`${String(turns().length)} of ${String(known.reduce((sum, { calls }) => sum + calls.length, 0) * FAULTS.length)} faults over ${String(COMMANDS.length)} commands`)
    expect(failed).toEqual([])
  })
})
