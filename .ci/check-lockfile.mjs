// npm silently leaves out optional packages it cannot find and then refuses its own lockfile, here or on another platform. See CONTRIBUTING.md.
import { readFileSync } from 'node:fs'
import process from 'node:process'

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
const faults = []

function* foldersUpward(path) {
  for (let folder = path; folder !== ''; ) {
    yield `${folder}/`
    const above = folder.lastIndexOf('/node_modules/')
    folder = above < 0 ? '' : folder.slice(0, above)
  }
  yield ''
}

for (const [path, entry] of Object.entries(packages)) {
  if (/^[a-z+]+:\/\//.test(entry.resolved ?? '')) faults.push(`${path} names the host it came from`)
  if (path.includes('node_modules/') && !entry.link && entry.integrity === undefined) faults.push(`${path} has no integrity`)
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    const found = [...foldersUpward(path)].some((folder) => `${folder}node_modules/${name}` in packages)
    if (!found) faults.push(`${path} lacks its optional package ${name}`)
  }
}

for (const fault of faults) console.error(fault)
console.log(`${Object.keys(packages).length} lockfile entries: ${faults.length === 0 ? 'complete' : `${faults.length} faults`}`)
if (faults.length > 0) process.exitCode = 1
