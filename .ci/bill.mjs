// What the published packages bring along: `node .ci/bill.mjs` prints every package with its licence, `node .ci/bill.mjs FILE` also writes a CycloneDX bill of
// materials. It is what npm makes from the lockfile, without a network, and what is compiled into our files, which npm counts as tools. A package without a
// licence, or with one that nobody has looked at, fails.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import process from 'node:process'

const root = fileURLToPath(new URL('../', import.meta.url))
/** Licences that a program under Apache-2.0 may bring along. */
const ACCEPTED = new Set(['Apache-2.0', 'MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense'])

const npm = (...args) => JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 64e6 }))
const bill = npm('--omit', 'dev')
const isPrivate = ({ properties = [] }) => properties.some(({ name, value }) => name === 'cdx:npm:package:private' && value === 'true')
bill.components = bill.components.filter((component) => !isPrivate(component))
const refs = new Set(bill.components.map((component) => component['bom-ref']))
const notices = readFileSync(`${root}packages/core/THIRD-PARTY-NOTICES.md`, 'utf8')
const all = npm().components
const faults = []

for (const [, id] of notices.matchAll(/^## (\S+@\S+) \(/gm)) {
  if (refs.has(id)) continue
  const found = all.find((component) => component['bom-ref'] === id)
  if (found) bill.components.push({ ...found, scope: 'required', properties: [...found.properties.filter(({ name }) => name !== 'cdx:npm:package:development'), { name: 'dti-vn:compiled-into', value: '@dti-vn/core' }] })
  else faults.push(`${id} is in THIRD-PARTY-NOTICES.md and not in the lockfile`)
}

const licenceOf = ({ licenses = [] }) => licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name).join(' AND ')
const lines = bill.components.map((component) => {
  const licence = licenceOf(component)
  if (!licence.split(/ (?:AND|OR) /).every((one) => ACCEPTED.has(one.replace(/[()]/g, '')))) faults.push(`${component['bom-ref']}: licence "${licence}" is not among those that were looked at`)
  return `${component['bom-ref']}\t${licence}`
})

if (process.argv[2] !== undefined) writeFileSync(process.argv[2], `${JSON.stringify(bill, null, 2)}\n`)
console.log(lines.sort().join('\n'))
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
