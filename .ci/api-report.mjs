// After the build: what every published package exports, one report per entry point in the package's folder `api`, made from the built declarations.
// `node .ci/api-report.mjs` fails where a report is not what the build exports; `npm run api:update` writes the reports.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

const root = fileURLToPath(new URL('..', import.meta.url))
const made = join(root, 'out/api-report')
const [mode, ...rest] = process.argv.slice(2)
if (![undefined, '--update'].includes(mode) || rest.length > 0) throw new Error('usage: node .ci/api-report.mjs [--update]')

/** Above this, the type of a value is the literal text of a definition or a table: data, which other tests hold. */
const LONGEST_TYPE = 8000

function packageFolders() {
  const places = ['packages', 'packages/levels', 'packages/adapters'].flatMap((place) => readdirSync(join(root, place)).map((name) => join(root, place, name)))
  return places.filter((folder) => existsSync(join(folder, 'package.json')))
}

/** The entry points that have declarations, the main one first: name of the report, and path of the declarations that an `import` sees. */
function entryPoints({ exports }) {
  const found = Object.entries(exports).flatMap(([subpath, target]) => {
    const types = target.types ?? target.import?.types
    return types === undefined ? [] : [{ name: subpath === '.' ? 'index' : subpath.slice(2).replaceAll('/', '-'), subpath, types }]
  })
  return found.sort((a, b) => (a.name === 'index' ? -1 : b.name === 'index' ? 1 : a.name < b.name ? -1 : 1))
}

/** The exported declarations as API Extractor writes them, without its marks for documentation. */
function declarations(folder, { name, types }) {
  const entry = join(folder, types)
  if (!existsSync(entry)) throw new Error(`${relative(root, entry)} is not there: run npm run build first`)
  const reportFolder = join(made, relative(root, folder), name)
  mkdirSync(reportFolder, { recursive: true })
  const silent = { default: { logLevel: 'none' } }
  const compilerOptions = { target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2023'], skipLibCheck: true, types: ['node'], strict: true }
  const configObject = {
    projectFolder: folder,
    mainEntryPointFilePath: entry,
    newlineKind: 'lf',
    compiler: { overrideTsconfig: { compilerOptions } },
    apiReport: { enabled: true, reportFileName: 'raw', reportFolder, reportTempFolder: reportFolder },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: { compilerMessageReporting: { default: { logLevel: 'error' } }, extractorMessageReporting: silent, tsdocMessageReporting: silent },
  }
  const config = ExtractorConfig.prepare({ configObject, configObjectFullPath: undefined, packageJsonFullPath: join(folder, 'package.json') })
  const faults = []
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      if (message.logLevel === 'error') faults.push(message.formatMessageWithLocation(root))
      message.handled = true
    },
  })
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const text = readFileSync(join(reportFolder, 'raw.api.md'), 'utf8')
  const [, body = ''] = /^```ts\n([\s\S]*?)\n```$/m.exec(text) ?? []
  const pieces = body.replaceAll(/^ *\/\/ (?:@public.*|\(undocumented\)|\(No @packageDocumentation comment for this package\))\n?/gm, '').split('\n\n')
  return pieces.map((piece) => shortened(piece.trim())).filter((piece) => piece !== '')
}

function shortened(piece) {
  const [, head] = /^((?:export )?(?:const \w+|function \w+\([^()]*\)): [^<{[]*)[<{[]/.exec(piece) ?? []
  return head === undefined || piece.length <= LONGEST_TYPE ? piece : `${head}/* literal data */;`
}

const exported = (piece) => /^export (?:abstract )?(?:class|const|function|interface|type) (\w+)/.exec(piece)?.[1]

function report(manifest, { subpath }, pieces, main) {
  const shared = pieces.filter((piece) => main.has(piece) && exported(piece) !== undefined)
  const own = pieces.filter((piece) => !shared.includes(piece))
  const specifier = `${manifest.name}${subpath.slice(1)}`
  const lines = [`# What \`${specifier}\` exports`, '', 'Made from the built declarations by `npm run api:update`; not edited by hand.', '']
  if (shared.length > 0) {
    const names = [...new Set(shared.map(exported))].sort()
    lines.push(`As \`${manifest.name}\` does:`, '', ...names.map((name) => `- \`${name}\``), '')
  }
  if (own.length > 0) lines.push('```ts', own.join('\n\n'), '```', '')
  return lines.join('\n')
}

const stale = []
rmSync(made, { recursive: true, force: true })
for (const folder of packageFolders()) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (manifest.private) continue
  const kept = join(folder, 'api')
  const wanted = new Map()
  let main = new Set()
  for (const entry of entryPoints(manifest)) {
    const pieces = declarations(folder, entry)
    wanted.set(`${entry.name}.api.md`, report(manifest, entry, pieces, main))
    if (entry.name === 'index') main = new Set(pieces)
  }
  const present = existsSync(kept) ? readdirSync(kept) : []
  for (const name of new Set([...wanted.keys(), ...present])) {
    const file = join(kept, name)
    const text = wanted.get(name)
    if (text === (present.includes(name) ? readFileSync(file, 'utf8') : undefined)) continue
    stale.push(relative(root, file))
    if (mode === '--update') {
      if (text === undefined) rmSync(file)
      else {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
      }
      continue
    }
    const fresh = join(made, relative(root, file))
    mkdirSync(dirname(fresh), { recursive: true })
    writeFileSync(fresh, text ?? '')
    const { stdout } = spawnSync('git', ['diff', '--no-index', '--no-color', '-U1', present.includes(name) ? relative(root, file) : '/dev/null', relative(root, fresh)], { cwd: root, encoding: 'utf8' })
    console.log(stdout.split('\n').slice(0, 60).join('\n'))
  }
}

if (mode === '--update') console.log(stale.length === 0 ? 'nothing changed' : `written: ${stale.join(', ')}`)
else if (stale.length > 0) {
  console.error(`These reports are not what the packages export: ${stale.join(', ')}.\nIf the change is meant, run npm run api:update and commit the reports with a changeset.`)
  process.exitCode = 1
} else console.log('the reports are what the packages export')
