// Scores as many units as a CSV file may have, with 60 indicators, in a heap that neither the text of the result nor all of its units fit into.
// node .ci/memory.mjs [units, 100000] [format …] – needs a build.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { INDICATORS, wideUnits } from '../packages/bench/src/files/wide-units.mjs'

const [count = '100000', ...wanted] = process.argv.slice(2)
const UNITS = Number(count)
/** What JavaScript objects may take, and the whole process, in MB. */
const HEAP = 200
const PROCESS = 500
const cli = join(dirname(fileURLToPath(import.meta.url)), '../packages/cli/bin/dti.js')

const folder = mkdtempSync(join(tmpdir(), 'dti-memory-'))
const at = (name) => join(folder, name)
const files = wideUnits(UNITS, folder)

const tell = 'data:text/javascript,process.on("exit",()=>console.error(`peak ${process.resourceUsage().maxRSS}`))'
let failed = false
for (const format of wanted.length > 0 ? wanted : ['csv', 'json', 'ndjson']) {
  const begun = performance.now()
  const plugin = format.includes('/') ? ['--plugin', '@dti-vn/adapter-csv'] : []
  const args = [`--max-old-space-size=${HEAP}`, '--import', tell, cli, 'score', '--index', files.index, '--data', files.data, '--code-list', 'none', '--format', format, '--out', at('out'), '--no-config', '--lang', 'en', ...plugin]
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
