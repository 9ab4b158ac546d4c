// Serves figures on a loopback address, scores them with dti as dti.config.mjs composes it, and reads the SQLite file that comes out.
//   node examples/plugin-in-and-out/run.mjs
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'

const units = [
  { code: 'A', name: 'Phường A', values: { 1.1: { meetings: 2 } } },
  { code: 'B', name: 'Xã B', values: { 1.1: { meetings: 4 } } },
]
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(units))
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
const place = await mkdtemp(join(tmpdir(), 'in-and-out-'))
try {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  const out = join(place, 'result.sqlite')
  const args = ['score', '--from', 'in-and-out/http-json', '--data', `http://127.0.0.1:${address.port}/units`, '--to', 'in-and-out/sqlite', '--out', out, '--data-status', 'illustrative', '--issues', 'none', '--lang', 'en']
  const code = await dti(args)
  if (code !== 0) throw new Error(`dti ended with ${code}`)
  const database = new sqlite.Database(out, { readOnly: true })
  console.log(database.all('SELECT rank, code, name, points, max_points FROM units ORDER BY rank').map((row) => Object.values(row).join(' ')).join('\n'))
  console.log(Object.values(database.get('SELECT authority, data_status FROM run') ?? {}).join(' '))
  database.close()
} finally {
  server.close()
  await rm(place, { recursive: true })
}

/**
 * Runs dti in this folder, where its config is.
 * @param {readonly string[]} args
 */
function dti(args) {
  const cli = join(import.meta.dirname, '../../packages/cli/bin/dti.js')
  return new Promise((resolve) => spawn(process.execPath, [cli, ...args], { cwd: import.meta.dirname, stdio: ['ignore', 'inherit', 'ignore'] }).on('close', resolve))
}
