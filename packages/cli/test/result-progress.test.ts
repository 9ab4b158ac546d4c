import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../src/index.js'
import { file, folder, indexFile } from './run-cli.js'

const rows = Array.from({ length: 6_000 }, (_, i) => `u${String(i)},Phường thứ ${String(i)},5\n`).join('')

test('a terminal sees how much of a large result is written, in a line that goes; nobody else is told', async () => {
  const data = file('d.csv', `unit_code,unit_name,1.1/awarded\n${rows}`)
  const out = join(folder(), 'r.json')
  const score = async (isTerminal: boolean) => {
    let err = ''
    await main(['score', '--index', indexFile(), '--data', data, '--code-list', 'none', '--format', 'json', '--out', out, '--lang', 'en'], {
      stdout: () => undefined, stderr: (text) => void (err += text), isTerminal, env: {},
    })
    return err.replaceAll('\r\u001b[K', '⟲')
  }
  const seen = await score(true)
  const megabytes = Math.floor(statSync(out).size / 1_000_000)
  expect(megabytes).toBeGreaterThan(1)
  expect(seen.match(/⟲Writing .*?r\.json: \d+ MB/g)).toHaveLength(megabytes)
  expect(seen).toMatch(/: \d+ MB⟲Wrote/)
  expect(await score(false)).not.toMatch(/Writing|⟲/)
})
