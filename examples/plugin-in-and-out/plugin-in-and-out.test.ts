import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CliIo, main } from '@dti-vn/cli'
import { pluginTester } from '@dti-vn/testing'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inAndOut } from './index.mjs'

pluginTester(inAndOut, { test })

const place = mkdtempSync(join(tmpdir(), 'in-and-out-'))
const answers: Readonly<Record<string, readonly [status: number, body: string]>> = {
  '/units': [200, JSON.stringify([{ code: 'A', name: 'Phường A', values: { '1.1': { meetings: 2 } } }, { code: 'B', values: { '1.1': { meetings: 4 } } }])],
  '/wrong': [200, JSON.stringify([{ code: 'A', values: { '1.1': { meetings: 'x' }, '9.9': { no: 1 } } }])],
  '/object': [200, '{}'],
}
let server: Server
let address: string

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const [status, body] = answers[url] ?? [404, '']
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})
afterAll(() => {
  server.close()
  rmSync(place, { recursive: true })
})

/** dti in the folder of the example, where its config is. */
async function dti(...args: string[]) {
  let out = ''
  let err = ''
  const io: CliIo = { stdout: (text) => void (out += text), stderr: (text) => void (err += text), isTerminal: false, env: {}, folder: import.meta.dirname }
  const code = await main([...args, '--lang', 'en', '--issues', 'all'], io)
  return { code, out, err }
}

const score = (path: string, ...more: string[]) => dti('score', '--from', 'in-and-out/http-json', '--data', address + path, ...more)

describe('from HTTP to SQLite, by dti.config.mjs', () => {
  test('the figures of the address are in the file, scored', async () => {
    const out = join(place, 'result.sqlite')
    const { code, err } = await score('/units', '--to', 'in-and-out/sqlite', '--out', out)
    expect([code, err]).toEqual([0, expect.stringContaining(`Written to ${out}: run, units, indicators.`) as unknown])
    expect(err).toContain('The config file is code and runs with full rights: dti.config.mjs')
    const database = new sqlite.Database(out, { readOnly: true })
    // 2 and 4 meetings at 2.5 points each, of at most 10.
    expect(database.all('SELECT rank, code, points, max_points FROM units ORDER BY rank')).toEqual([
      { rank: 1, code: 'B', points: '10', max_points: '10' },
      { rank: 2, code: 'A', points: '5', max_points: '10' },
    ])
    expect(database.all('SELECT unit, code, state FROM indicators ORDER BY unit')).toEqual([{ unit: 'A', code: '1.1', state: 'scored' }, { unit: 'B', code: '1.1', state: 'scored' }])
    expect(database.get('SELECT index_id, authority, data_status FROM run')).toEqual({ index_id: 'in-and-out/demo', authority: 'illustrative', data_status: 'reported' })
    database.close()
  })

  test('a file that is there is not touched', async () => {
    const out = join(place, 'mine')
    writeFileSync(out, 'mine')
    const { code, err } = await score('/units', '--to', 'in-and-out/sqlite', '--out', out)
    expect([code, err]).toEqual([2, expect.stringContaining('is there already; choose a new file') as unknown])
  })

  test('what is wrong with the figures is told, unit by unit', async () => {
    const { code, err } = await score('/wrong')
    expect(code).toBe(1)
    expect(err).toMatch(/value-not-a-number/)
    expect(err).toMatch(/indicator-unknown/)
  })

  test.each(['/none', '/object'])('an address that answers otherwise (%s) leaves an error and no units', async (path) => {
    const out = join(place, 'never.sqlite')
    const { code, err } = await score(path)
    expect([code, err]).toEqual([1, expect.stringContaining('plugin-call-failed') as unknown])
    expect(existsSync(out)).toBe(false)
  })
})
