import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundledCli } from './bundled-cli.js'
import { folder, indexFile, smallIndex } from './run-cli.js'

let cli = ''
beforeAll(async () => {
  cli = await bundledCli()
}, 120_000)

const index = indexFile()
const HEAD = 'unit_code,unit_name,1.1/awarded\n'
const rows = (count: number) => HEAD + Array.from({ length: count }, (_, i) => `u${String(i)},Phường thứ ${String(i)},${String(i % 10)}\n`).join('')
/** More than 8 MB, after which reading is told. */
const LONG = HEAD + Array.from({ length: 40_000 }, (_, i) => `u${String(i)},${'Phường '.repeat(30)},5\n`).join('')
const score = ['score', '--index', index, '--period', '2026', '--code-list', 'none', '--lang', 'en']

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

/** Runs a command, and does something when a text has come on one of its streams. */
function run(command: readonly string[], input: string | undefined, when: RegExp, then: (child: ReturnType<typeof spawn>) => void, cwd = folder()): Promise<Ended> {
  const [program = '', ...args] = command
  const child = spawn(program, args, { cwd, detached: true, stdio: ['pipe', 'pipe', 'pipe'] })
  let [out, err, isDone] = ['', '', false]
  const look = () => {
    if (isDone || !when.test(out + err)) return
    isDone = true
    then(child)
  }
  child.stdout.on('data', (piece: Buffer) => { out += piece.toString(); look() })
  child.stderr.on('data', (piece: Buffer) => { err += piece.toString(); look() })
  child.stdin.on('error', () => undefined)
  if (input === undefined) child.stdin.end()
  else child.stdin.write(input)
  return new Promise((resolve) => child.once('close', (code, signal) => { resolve({ code, signal, out, err }) }))
}

const { nodes: [main] } = smallIndex() as { nodes: [{ children: [object] }] }
const [child] = main.children

/** A plugin that never comes back from a call, and says that it has come there. */
function endlessPlugin(kind: string, call: string): string {
  const text = '{ vi: "x" }'
  const spin = '() => { writeSync(2, "computing"); for (;;); }'
  const none = '() => []'
  const options = '{ "~standard": { version: 1, vendor: "x", validate: (value) => ({ value }) } }'
  const own = `{ id: 'mine/one', title: ${text}, description: ${text}, params: ${options}, check: ${none}, ${kind === 'methods' ? `takes: ${none}, ` : ''}${call}: ${spin} }`
  return `import { writeSync } from 'node:fs'
    export default { kind: 'dti-vn.plugin', apiVersion: 1, id: 'mine', version: '1.0.0', meta: { title: ${text} }, requires: [], contributions: { ${kind}: [${own}] } }`
}

const dti = (...args: readonly string[]) => [process.execPath, cli, ...args]

describe.runIf(process.platform !== 'win32')('a signal', { timeout: 60_000 }, () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends a command that waits for a pipe, with a message', async (signal) => {
    // The standard input is never closed.
    const ended = await run(dti(...score, '--data', '-'), LONG, /Reading/, (child) => { child.kill(signal) })
    expect([ended.signal, ended.out]).toEqual([signal, ''])
    expect(ended.err).toContain(`Stopped (${signal}). Every result file is the old one or the whole new one`)
    expect(ended.err).not.toMatch(/Unexpected fault|\n\s+at /)
  })

  test('is exit code 130 for a shell', async () => {
    const line = 'trap : INT; "$@"; echo "code $?"'
    const ended = await run(['bash', '-c', line, 'dti', ...dti(...score, '--data', '-')], LONG, /Reading/, ({ pid = 0 }) => { process.kill(-pid, 'SIGINT') })
    expect(ended.out).toBe('code 130\n')
  })

  test.each(['json', 'ndjson', 'xlsx'])('while %s is written leaves the old file or the new one, and nothing else', async (format) => {
    const where = folder()
    const data = join(where, 'd.csv')
    writeFileSync(data, rows(30_000))
    writeFileSync(join(where, 'r'), 'old')
    const ended = await run(dti(...score, '--data', data, '--format', format, '--out', 'r'), undefined, /Data: reported/, (child) => setTimeout(() => child.kill('SIGINT'), 20), where)
    expect(readdirSync(where).sort()).toEqual(['d.csv', 'r'])
    if (ended.signal === null) expect(ended.err).toContain('Wrote r')
    else expect([ended.signal, readFileSync(join(where, 'r'), 'utf8'), ended.err.includes('Stopped (SIGINT)')]).toEqual(['SIGINT', 'old', true])
  })

  test.each([
    ['the plan is made', { methods: 'expand' }],
    ['units are scored', { aggregations: 'aggregate' }],
  ])('ends a command at once while %s, and nothing is written', async (_, endless) => {
    const where = folder()
    const [[kind, call]] = Object.entries(endless) as [[string, string]]
    writeFileSync(join(where, 'plugin.mjs'), endlessPlugin(kind, call))
    writeFileSync(join(where, 'd.csv'), rows(3))
    writeFileSync(join(where, 'r'), 'old')
    const more = kind === 'methods' ? { children: [{ ...child, method: 'mine/one' }] } : { aggregation: 'mine/one' }
    const args = ['score', '--index', indexFile({ nodes: [{ ...main, ...more }] }), ...score.slice(3), '--plugin', './plugin.mjs', '--data', 'd.csv', '--format', 'csv', '--out', 'r']
    const ended = await run(dti(...args), undefined, /computing/, (running) => { running.kill('SIGTERM') }, where)
    expect([ended.signal, ended.err.includes('Stopped')]).toEqual(['SIGTERM', false])
    expect([readFileSync(join(where, 'r'), 'utf8'), readdirSync(where).sort()]).toEqual(['old', ['d.csv', 'plugin.mjs', 'r']])
  })

  test('while a result is printed ends it', async () => {
    const data = join(folder(), 'd.csv')
    writeFileSync(data, rows(30_000))
    const ended = await run(dti(...score, '--data', data, '--format', 'json'), undefined, /"units"/, (child) => { child.kill('SIGINT') })
    expect([ended.signal, ended.err.includes('Stopped (SIGINT)'), ended.out.includes('"manifest"')]).toEqual(['SIGINT', true, false])
  })
})
