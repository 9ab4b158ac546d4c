// Run in a package's folder after its build: the built files import nothing that installing the package would not bring,
// and every package compiled into them has its licence in THIRD-PARTY-NOTICES.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import ts from 'typescript'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const declared = new Set([...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.peerDependencies ?? {})])
const portable = manifest.name === '@dti-vn/core'
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => join('dist', file))
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
const faults = new Set()

for (const file of files.filter((name) => /\.c?js$|\.d\.c?ts$/.test(name))) {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true)
  for (const { fileName } of importedFiles) {
    if (fileName.startsWith('.')) continue
    if (fileName.startsWith('node:') && !portable) continue
    if (!declared.has(packageOf(fileName))) faults.add(`${file} imports "${fileName}", which package.json does not declare`)
  }
}

const compiledIn = new Set()
for (const file of files.filter((name) => name.endsWith('.map'))) {
  for (const source of JSON.parse(readFileSync(file, 'utf8')).sources) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]
    if (name !== undefined) compiledIn.add(name)
  }
}
const notices = existsSync('THIRD-PARTY-NOTICES.md') ? readFileSync('THIRD-PARTY-NOTICES.md', 'utf8') : ''
const require = createRequire(join(process.cwd(), 'package.json'))
for (const name of compiledIn) {
  const folder = require.resolve.paths(name).find((paths) => existsSync(join(paths, name, 'package.json')))
  const { version } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'))
  if (!notices.includes(`## ${name}@${version} `)) faults.add(`${name}@${version} is compiled in, but THIRD-PARTY-NOTICES.md does not list it`)
}

for (const fault of faults) console.error(fault)
if (faults.size > 0) process.exitCode = 1
