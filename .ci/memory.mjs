// Scores as many units as a CSV file may have, with 60 indicators, in a heap that neither the text of the result nor all of its units fit into.
// node .ci/memory.mjs [units, 100000] [format …] – needs a build.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [count = '100000', ...wanted] = process.argv.slice(2)
const UNITS = Number(count)
const INDICATORS = 60
/** What JavaScript objects may take, and the whole process, in MB. */
const HEAP = 200
const PROCESS = 500
const cli = join(dirname(fileURLToPath(import.meta.url)), '../packages/cli/bin/dti.js')

const folder = mkdtempSync(join(tmpdir(), 'dti-memory-'))
const at = (name) => join(folder, name)
const text = { vi: 'Thử', en: 'Test' }
const codes = Array.from({ length: INDICATORS }, (_, i) => `1.${i + 1}`)
writeFileSync(at('index.json'), JSON.stringify({
  schema: 'dti-vn.index/1', id: 'test/memory', name: text, level: 'ward', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 10 * INDICATORS,
  nodes: [{ kind: 'group', role: 'main', id: 'm', code: '1', name: text, maxPoints: 10 * INDICATORS, children: codes.map((code) => (
    { kind: 'indicator', code, name: text, maxPoints: 10, method: 'expert', params: {}, inputs: [{ id: 'awarded', type: 'number', label: text }] })) }],
}))
const data = openSync(at('data.csv'), 'w')
writeSync(data, `unit_code,unit_name,${codes.join(',')}\n`)
for (let unit = 0; unit < UNITS; unit += 1) writeSync(data, `u${unit},Unit ${unit},${codes.map((_, i) => ((unit * 7 + i * 3) % 41) / 4).join(',')}\n`)
closeSync(data)

const tell = 'data:text/javascript,process.on("exit",()=>console.error(`peak ${process.resourceUsage().maxRSS}`))'
let failed = false
for (const format of wanted.length > 0 ? wanted : ['csv', 'json', 'ndjson']) {
  const begun = performance.now()
  const plugin = format.includes('/') ? ['--plugin', '@dti-vn/adapter-csv'] : []
  const args = [`--max-old-space-size=${HEAP}`, '--import', tell, cli, 'score', '--index', at('index.json'), '--data', at('data.csv'), '--code-list', 'none', '--format', format, '--out', at('out'), '--no-config', '--lang', 'en', ...plugin]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 })
  const peak = Number(/^peak (\d+)$/m.exec(stderr)?.[1] ?? NaN) / 1000
  if (status === 0 && peak < PROCESS) console.log(`${format}: ${UNITS} units × ${INDICATORS} indicators, ${(statSync(at('out')).size / 1e6).toFixed(0)} MB in ${((performance.now() - begun) / 1000).toFixed(0)} s, ${peak.toFixed(0)} MB of memory at most`)
  else {
    failed = true
    console.error(`${format}: ended with ${status}, ${peak} MB of memory\n${stderr.slice(-2000)}`)
  }
}
rmSync(folder, { recursive: true, force: true })
process.exit(failed ? 1 : 0)
