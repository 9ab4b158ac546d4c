import { execFileSync } from 'node:child_process'
import { chmodSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FileError, readBytes, writeFile } from '../../src/node/index.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dti-write-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const at = (name: string) => join(folder, name)
const text = (name: string) => readFileSync(at(name), 'utf8')
const reasonOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return FileError.isInstance(error) ? error.reason : error
}

async function* pieces(...parts: readonly (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    await Promise.resolve()
    if (part instanceof Error) throw part
    yield Buffer.from(part)
  }
}

describe('writing a file', () => {
  test('texts, bytes and pieces; nothing else is left in the folder', async () => {
    await writeFile(at('a'), 'điểm')
    await writeFile(at('b'), Uint8Array.of(1, 2, 3))
    await writeFile(at('c'), pieces('x', 'yz'))
    expect([text('a'), [...readFileSync(at('b'))], text('c')]).toEqual(['điểm', [1, 2, 3], 'xyz'])
    expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'c'])
  })

  test('keeps what stood there when the content fails on the way', async () => {
    writeFileSync(at('a'), 'old')
    expect(await reasonOf(writeFile(at('a'), pieces('new', new Error('no more'))))).toMatchObject({ message: 'no more' })
    expect(text('a')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a'])
  })

  test('keeps what stood there when it is stopped', async () => {
    writeFileSync(at('a'), 'old')
    const stop = new AbortController()
    async function* content() {
      yield Buffer.from('1')
      await Promise.resolve()
      stop.abort()
      yield Buffer.from('2')
    }
    expect(await reasonOf(writeFile(at('a'), content(), { signal: stop.signal }))).toBe('interrupted')
    expect(text('a')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a'])
  })

  test('follows a link, also one whose file is not there yet', async () => {
    mkdirSync(at('far'))
    writeFileSync(at('far/a'), 'old')
    symlinkSync('far/a', at('link'))
    symlinkSync('far/b', at('dangling'))
    await writeFile(at('link'), 'new')
    await writeFile(at('dangling'), 'first')
    expect([text('far/a'), text('far/b'), lstatSync(at('link')).isSymbolicLink(), lstatSync(at('dangling')).isSymbolicLink()]).toEqual(['new', 'first', true, true])
  })

  test('links in a circle are named', async () => {
    symlinkSync('y', at('x'))
    symlinkSync('x', at('y'))
    expect(await reasonOf(writeFile(at('x'), 'a'))).toBe('links')
  })

  test('keeps the permissions of the file that it replaces', async () => {
    writeFileSync(at('a'), 'old')
    chmodSync(at('a'), 0o640)
    await writeFile(at('a'), 'new')
    expect(statSync(at('a')).mode & 0o777).toBe(0o640)
  })

  test('a file that is protected against writing stays, though its name could be taken', async () => {
    writeFileSync(at('a'), 'old')
    chmodSync(at('a'), 0o444)
    expect(await reasonOf(writeFile(at('a'), 'new'))).toBe('denied')
    expect([text('a'), readdirSync(folder)]).toEqual(['old', ['a']])
  })

  test('a new file never replaces one, also when both come at once', async () => {
    const outcomes = await Promise.all(['1', '2', '3'].map((content) => reasonOf(writeFile(at('a'), content, { isNew: true }))))
    expect(outcomes.filter((reason) => reason === undefined)).toHaveLength(1)
    expect(outcomes.filter((reason) => reason === 'exists')).toHaveLength(2)
    expect(['1', '2', '3']).toContain(text('a'))
    expect(readdirSync(folder)).toEqual(['a'])
  })

  test('missing folders are made only when asked', async () => {
    expect(await reasonOf(writeFile(at('n/m/a'), 'x'))).toBe('missing')
    await writeFile(at('n/m/a'), 'x', { makeFolder: true })
    expect(text('n/m/a')).toBe('x')
  })

  test('a folder is no file', async () => {
    mkdirSync(at('d'))
    expect(await reasonOf(writeFile(at('d'), 'x'))).toBe('folder')
  })
})

describe('inputs are never written over', () => {
  test.each(['the same name', 'a hard link', 'a symbolic link', 'a folder of another name'] as const)('%s', async (kind) => {
    mkdirSync(at('d'))
    writeFileSync(at('d/in.csv'), 'data')
    linkSync(at('d/in.csv'), at('hard'))
    symlinkSync('d/in.csv', at('soft'))
    symlinkSync('d', at('e'))
    const out = { 'the same name': 'd/../d/in.csv', 'a hard link': 'hard', 'a symbolic link': 'soft', 'a folder of another name': 'e/in.csv' }[kind]
    expect(await reasonOf(writeFile(at(out), 'x', { inputs: [undefined, at('d/in.csv')] }))).toBe('input')
    expect(text('d/in.csv')).toBe('data')
  })

  test('two outputs into one file, there or not yet', async () => {
    writeFileSync(at('a'), 'old')
    linkSync(at('a'), at('b'))
    expect(await reasonOf(writeFile(at('a'), 'x', { others: [at('b')] }))).toBe('twice')
    expect(await reasonOf(writeFile(at('new'), 'x', { others: [at('./new')] }))).toBe('twice')
    expect(text('a')).toBe('old')
  })

  test('the device null may take several', async () => {
    expect(await reasonOf(writeFile('/dev/null', 'x', { others: ['/dev/null'], inputs: ['/dev/null'] }))).toBeUndefined()
  })
})

describe('what is no regular file', () => {
  test('a pipe gets the content, and stays a pipe', async () => {
    execFileSync('mkfifo', [at('p')])
    const reading = readBytes(at('p'), 100)
    await writeFile(at('p'), 'through')
    expect(Buffer.from(await reading).toString()).toBe('through')
    expect(statSync(at('p')).isFIFO()).toBe(true)
  })

  test('a full device is told, and not of an old file', async () => {
    const error = await writeFile('/dev/full', 'x').catch((thrown: unknown) => thrown)
    expect(FileError.isInstance(error) && [error.reason, error.text]).toEqual(['torn', {
      vi: '/dev/full: hết chỗ trống trên ổ đĩa hoặc vượt hạn mức; kết quả chưa ghi đủ, hãy chạy lại',
      en: '/dev/full: the disk or the quota is full; what was written breaks off, run again',
    }])
  })

  test('a device is not read, however long it would give', async () => {
    expect(await reasonOf(readBytes('/dev/zero', 1000))).toBe('device')
    expect(await reasonOf(readBytes(folder, 1000))).toBe('folder')
    writeFileSync(at('a'), '12345')
    expect(await reasonOf(readBytes(at('a'), 4))).toBe('large')
    expect((await readBytes(at('a'), 5)).length).toBe(5)
  })
})
