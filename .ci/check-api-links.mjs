// After `typedoc`: every link of the API reference to a source leads to a line of a file of the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const reference = join(root, 'docs/api')
const lines = new Map()
const faults = new Set()
let count = 0

function linesOf(path) {
  if (!lines.has(path)) lines.set(path, existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8').split('\n').length : 0)
  return lines.get(path)
}

for (const page of readdirSync(reference, { recursive: true }).filter((name) => name.endsWith('.md'))) {
  for (const [, path, line] of readFileSync(join(reference, page), 'utf8').matchAll(/https:\/\/github\.com\/dti-vn\/dti-vn\/blob\/main\/([^)#\s]*)#L(\d+)/g)) {
    count += 1
    if (!path.startsWith('packages/') || linesOf(path) < Number(line)) faults.add(`${path}#L${line}, in ${page}`)
  }
}

for (const fault of faults) console.error(`no such line: ${fault}`)
console.log(`${count} links to sources`)
if (faults.size > 0 || count === 0) process.exitCode = 1
