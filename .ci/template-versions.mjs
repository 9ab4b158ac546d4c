// Writes the versions of this repository into the manifest that new plugins start with.
import { readFileSync, writeFileSync } from 'node:fs'

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const target = '../packages/create-plugin/templates/_shared/_package.json'
const root = read('../package.json')

let text = readFileSync(new URL(target, import.meta.url), 'utf8')
const { dependencies, devDependencies } = JSON.parse(text)
for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies })) {
  const scoped = name.startsWith('@dti-vn/')
  const wanted = scoped ? `^${read(`../packages/${name.slice('@dti-vn/'.length)}/package.json`).version}` : root.devDependencies[name]
  text = text.replace(`"${name}": "${range}"`, `"${name}": "${wanted}"`)
}
writeFileSync(new URL(target, import.meta.url), text)
