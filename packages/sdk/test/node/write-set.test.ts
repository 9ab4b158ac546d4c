import { spawn, spawnSync } from 'node:child_process'
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { FileError, runFiles, type SetFile } from '../../src/node/index.js'
import { bundledModule } from './bundled.js'

/** The folders that `work` flushes, with the names that stand in them then: what Node opens is looked at. */
async function flushesOf(work: () => Promise<unknown>): Promise<readonly { readonly folder: string; readonly names: readonly string[] }[]> {
  const { open } = promises
  const flushes: { folder: string; names: readonly string[] }[] = []
  promises.open = async (path, ...more) => {
    const handle = await open(path, ...more)
    if ((await handle.stat()).isDirectory()) {
      const sync = handle.sync.bind(handle)
      handle.sync = async () => {
        flushes.push({ folder: String(path), names: readdirSync(String(path)).sort() })
        await sync()
      }
    }
    return handle
  }
  syncBuiltinESMExports()
  try {
    await work()
  } finally {
    promises.open = open
    syncBuiltinESMExports()
  }
  return flushes
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dti-set-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const at = (name: string) => join(folder, name)
const names = () => readdirSync(folder).sort()
const set = (...files: readonly (readonly [name: string, content: string])[]): SetFile[] => files.map(([name, content]) => ({ name, content }))
const reasonOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return FileError.isInstance(error) ? error.reason : error
}

describe('a set of files', () => {
  test('stands whole in its folder, which is made and flushed once, after the last name', async () => {
    const files = Array.from({ length: 30 }, (_, i): SetFile => ({ name: `${i}`, content: `content ${i}` }))
    const told: number[] = []
    const flushes = await flushesOf(() => runFiles().writeSet(at('new/set'), files, { onWritten: (done) => told.push(done) }))
    expect(files.map(({ name }) => readFileSync(at(`new/set/${name}`), 'utf8'))).toEqual(files.map(({ content }) => content))
    expect(readdirSync(at('new/set'))).toHaveLength(30)
    expect(told).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
    expect(flushes).toEqual([{ folder: at('new/set'), names: files.map(({ name }) => name).sort() }])
  })

  test('is made file by file: no content is asked for far ahead', async () => {
    let made = 0
    let most = 0
    let done = 0
    function* files(): Generator<SetFile> {
      for (let i = 0; i < 40; i += 1) {
        made += 1
        most = Math.max(most, made - done)
        yield { name: `${i}`, content: 'x' }
      }
    }
    await runFiles().writeSet(folder, files(), { onWritten: (count) => { done = count } })
    expect(most).toBeGreaterThan(1)
    expect(most).toBeLessThanOrEqual(8)
  })

  test('ends at the first failure: what is written stays, is flushed, and nothing is left over', async () => {
    writeFileSync(at('5'), 'mine')
    const files = Array.from({ length: 40 }, (_, i): SetFile => ({ name: `${i}`, content: 'x' }))
    let reason: unknown
    const flushes = await flushesOf(async () => { reason = await reasonOf(runFiles().writeSet(folder, files, { isNew: true })) })
    expect(reason).toBe('exists')
    expect(readFileSync(at('5'), 'utf8')).toBe('mine')
    expect(names().length).toBeLessThan(20)
    expect(names().every((name) => /^\d+$/.test(name))).toBe(true)
    expect(flushes).toEqual([{ folder, names: names() }])
  })

  test('what its contents throw is thrown on', async () => {
    function* files(): Generator<SetFile> {
      yield { name: 'a', content: 'x' }
      throw new Error('no more')
    }
    expect(await reasonOf(runFiles().writeSet(folder, files()))).toMatchObject({ message: 'no more' })
    expect(names()).toEqual(['a'])
  })

  test('is stopped by a signal', async () => {
    const stop = new AbortController()
    const files = Array.from({ length: 40 }, (_, i): SetFile => ({ name: `${i}`, content: 'x' }))
    expect(await reasonOf(runFiles().writeSet(folder, files, { signal: stop.signal, onWritten: (done) => { if (done === 3) stop.abort() } }))).toBe('interrupted')
    expect(names().length).toBeLessThan(10)
    expect(names().every((name) => readFileSync(at(name), 'utf8') === 'x')).toBe(true)
  })
})

describe('files of a set that lead to one place', () => {
  test('the same name', async () => {
    expect(await reasonOf(runFiles().writeSet(folder, set(['a', '1'], ['a', '2'])))).toBe('twice')
    // They are on their way together: one of them stands, whole, and the other is refused.
    expect(['1', '2']).toContain(readFileSync(at('a'), 'utf8'))
  })

  test('a link to another that is not there yet', async () => {
    symlinkSync('a', at('b'))
    expect(await reasonOf(runFiles().writeSet(folder, set(['a', '1'], ['b', '2'])))).toBe('twice')
    expect(['1', '2']).toContain(readFileSync(at('a'), 'utf8'))
  })

  test('a file that was written before, and one that was read', async () => {
    const files = runFiles()
    writeFileSync(at('in'), 'data')
    linkSync(at('in'), at('hard'))
    await files.keep(at('in'))
    expect(await reasonOf(files.writeSet(folder, set(['hard', 'x'])))).toBe('input')
    await files.write(at('a'), '1')
    expect(await reasonOf(files.writeSet(folder, set(['a', '2'])))).toBe('twice')
    expect([readFileSync(at('in'), 'utf8'), readFileSync(at('a'), 'utf8')]).toEqual(['data', '1'])
  })
})

describe('a process that is killed while it writes a set', () => {
  let module = ''
  beforeAll(async () => {
    module = await bundledModule()
  })

  /** Writes 60 files of a megabyte; says when it begins. */
  const program = () => `
    import { runFiles } from ${JSON.stringify(module)}
    const content = Buffer.alloc(1 << 20, process.argv[2])
    function* files() { for (let i = 0; i < 60; i += 1) { if (i === 2) console.log('begun'); yield { name: 'f' + i, content } } }
    await runFiles().writeSet(process.argv[1], files()).catch((error) => { console.error(error.reason); process.exitCode = 3 })`
  const OLD = Buffer.alloc(1 << 20, 'o')
  const NEW = Buffer.alloc(1 << 20, 'n')

  async function killed(signal: NodeJS.Signals, delay: number) {
    for (let i = 0; i < 30; i += 1) writeFileSync(at(`f${i}`), OLD)
    const child = spawn(process.execPath, ['--input-type=module', '-e', program(), folder, 'n'], { stdio: ['ignore', 'pipe', 'inherit'] })
    const end = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, by) => { resolve(by) }))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await wait(delay)
    child.kill(signal)
    return end
  }
  const torn = () => names().filter((name) => name.startsWith('f') && ![OLD, NEW].some((whole) => Buffer.compare(readFileSync(at(name)), whole) === 0))

  test.each([0, 2, 5, 11, 23])('SIGKILL after %i ms: every file is the old or the new one, and the next run leaves nothing over', async (delay) => {
    await killed('SIGKILL', delay)
    expect(torn()).toEqual([])
    await runFiles().writeSet(folder, set(['f0', 'x']))
    expect(names().filter((name) => !/^f\d+$/.test(name))).toEqual([])
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s removes all that was begun and ends the process as it would have', async (signal) => {
    expect(await killed(signal, 5)).toBe(signal)
    expect(torn()).toEqual([])
    expect(names().filter((name) => !/^f\d+$/.test(name))).toEqual([])
  })

  test('a limit on the size of files is told and costs nothing', () => {
    for (let i = 0; i < 30; i += 1) writeFileSync(at(`f${i}`), OLD)
    const script = 'ulimit -f 16; trap "" XFSZ; exec "$0" --input-type=module -e "$1" "$2" n'
    const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, program(), folder], { encoding: 'utf8' })
    expect([status, stderr.trim()]).toEqual([3, 'full'])
    expect(names()).toHaveLength(30)
    expect(torn()).toEqual([])
  })
})
