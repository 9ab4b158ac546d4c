import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeFile } from '../../src/node/index.js'
import { bundledModule } from './bundled.js'

let module = ''
let folder = ''
beforeAll(async () => {
  module = await bundledModule()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dti-kill-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const OLD = 'old\n'.repeat(1000)
const NEW = 'new\n'.repeat(500_000)

/** A program that writes the new content in many pieces and says when it begins. */
const program = () => `
  import { writeFile } from ${JSON.stringify(module)}
  const piece = Buffer.from('new\\n'.repeat(500))
  async function* content() { for (let i = 0; i < 1000; i += 1) { if (i === 1) console.log('begun'); yield piece } }
  await writeFile(process.argv[1], content()).catch((error) => { console.error(error.reason); process.exitCode = 3 })`

function start(file: string) {
  return spawn(process.execPath, ['--input-type=module', '-e', program(), file], { stdio: ['ignore', 'pipe', 'pipe'] })
}

async function endOf(child: ReturnType<typeof start>) {
  return new Promise<{ readonly code: number | null; readonly signal: string | null }>((resolve) => child.once('close', (code, signal) => resolve({ code, signal })))
}

describe('a process that is killed while it writes', () => {
  test.each([0, 1, 3, 6, 10, 20])('SIGKILL %i ms after the first piece leaves the old file or the new one', async (delay) => {
    const file = join(folder, 'result.csv')
    writeFileSync(file, OLD)
    const child = start(file)
    const end = endOf(child)
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await wait(delay)
    child.kill('SIGKILL')
    await end
    expect([OLD, NEW]).toContain(readFileSync(file, 'utf8'))
    await writeFile(file, NEW)
    expect(readFileSync(file, 'utf8')).toBe(NEW)
    expect(readdirSync(folder)).toEqual(['result.csv'])
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s removes what was begun and ends the process as it would have', async (signal) => {
    const file = join(folder, 'result.csv')
    writeFileSync(file, OLD)
    const child = start(file)
    const end = endOf(child)
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill(signal)
    const { code, signal: by } = await end
    const isDone = code === 0
    expect(isDone ? null : by).toBe(isDone ? null : signal)
    expect(readFileSync(file, 'utf8')).toBe(isDone ? NEW : OLD)
    expect(readdirSync(folder)).toEqual(['result.csv'])
  })

  test('a limit on the size of files is told and costs nothing', () => {
    const file = join(folder, 'result.csv')
    writeFileSync(file, OLD)
    const script = 'ulimit -f 16; trap "" XFSZ; exec "$0" --input-type=module -e "$1" "$2"'
    const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, program(), file], { encoding: 'utf8' })
    expect([status, stderr.trim()]).toEqual([3, 'full'])
    expect(readFileSync(file, 'utf8')).toBe(OLD)
    expect(readdirSync(folder)).toEqual(['result.csv'])
  })
})

test.runIf(process.platform === 'linux').each([[1, '2>&1 >/dev/full'], [2, '2>/dev/full']] as const)('the standard stream %i into a full device: its end tells so, and not of an old file', (fd, redirected) => {
  const program = `
    import { standardStream } from ${JSON.stringify(module)}
    const stream = standardStream(${String(fd)}, 'stream')
    stream.write('x')
    const { reason, text } = await stream.end()
    standardStream(${String(3 - fd)}, 'other').write(reason + ' ' + text.en)`
  const { stdout } = spawnSync('bash', ['-c', `node --input-type=module -e "$0" ${redirected}`, program], { encoding: 'utf8' })
  expect(stdout).toBe('torn stream: the disk or the quota is full; what was written breaks off, run again')
})
