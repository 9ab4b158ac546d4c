// Known vulnerabilities of what the published packages bring along, and of the tools. A registry that does not answer is no clean bill: it is said, as a
// skipped step.
import { spawnSync } from 'node:child_process'
import process from 'node:process'

const { stdout } = spawnSync('npm', ['audit', '--json', '--audit-level', 'low'], { encoding: 'utf8', maxBuffer: 64e6, timeout: 120_000 })
const answer = parsed(stdout)

if (answer?.vulnerabilities === undefined) {
  console.log(`skipped: advisories were not checked, because the registry did not answer (${answer?.message ?? answer?.error?.summary ?? 'no answer'})`)
} else {
  const found = Object.values(answer.vulnerabilities)
  for (const { name, severity, range } of found) console.error(`${name} ${range}: ${severity}`)
  console.log(`${found.length} packages with known vulnerabilities`)
  if (found.length > 0) process.exitCode = 1
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
