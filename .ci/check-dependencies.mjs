// What a user of the published packages installs: every production dependency must accept the lowest Node we promise and run no install script.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import semver from 'semver'

const root = new URL('../', import.meta.url)
const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'))
const { engines } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const floor = semver.minVersion(engines.node)
const production = Object.entries(packages).filter(([path, entry]) => path.includes('node_modules/') && !entry.dev && !entry.devOptional && !entry.link)
const faults = []

for (const [path, entry] of production) {
  const name = `${path.split('node_modules/').at(-1)}@${entry.version}`
  if (entry.engines?.node !== undefined && !semver.satisfies(floor, entry.engines.node)) faults.push(`${name} needs Node ${entry.engines.node}, we promise ${floor}`)
  if (entry.hasInstallScript) faults.push(`${name} runs an install script`)
}
for (const [path, entry] of Object.entries(packages)) {
  if (path.startsWith('packages/') && !path.includes('node_modules/') && entry.engines?.node !== engines.node) faults.push(`${path} promises another Node than the repository`)
}

for (const fault of faults) console.error(fault)
console.log(`${production.length} production dependencies, Node ${floor}: ${faults.length === 0 ? 'all fit' : `${faults.length} faults`}`)
if (faults.length > 0) process.exitCode = 1
