// What a stranger does: the packed packages of this repository, a new plugin of each kind, npm install, test, build, lint, typecheck.
// Without arguments four kinds, chosen by the commit, because each takes its time; `--all` takes every one. Needs `npm run build`. The folder is outside the repository, so that nothing of it is found by accident.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const every = readdirSync(join(root, 'packages/create-plugin/templates')).filter((name) => !name.startsWith('_'))
const given = process.argv.slice(2)
const kinds = given.includes('--all') ? every : given.length > 0 ? given : chosen(4)

/** So many kinds, the same for the same commit; all come round. */
function chosen(count) {
  const seed = Number.parseInt(spawnSync('git', ['rev-parse', '--short=8', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout, 16) || 0
  return Array.from({ length: count }, (_, i) => every[(seed + i * Math.floor(every.length / count)) % every.length])
}
const folder = mkdtempSync(join(tmpdir(), 'dti-vn-plugins-'))
const packed = join(folder, 'packed')

function run(cwd, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  if (status === 0) return stdout
  throw new Error(`${command} ${args.join(' ')} in ${cwd} ended with ${status}\n${stdout}\n${stderr}`)
}

try {
  const workspaces = ['core', 'sdk', 'testing', 'create-plugin'].flatMap((name) => ['--workspace', `@dti-vn/${name}`])
  run(folder, 'mkdir', packed)
  run(root, 'npm', 'pack', ...workspaces, '--pack-destination', packed)
  const tarballs = readdirSync(packed).map((name) => join(packed, name))
  const generator = join(folder, 'generator')
  run(folder, 'npm', 'install', '--prefix', generator, '--no-audit', '--no-fund', ...tarballs.filter((path) => path.includes('create-plugin')))
  for (const kind of kinds) {
    const start = performance.now()
    const id = `new-${kind}`
    const target = join(folder, id)
    run(folder, join(generator, 'node_modules/.bin/create-plugin'), '--kind', kind, '--name', id, '--dir', target, '--lang', 'en')
    run(target, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs.filter((path) => !path.includes('create-plugin')))
    const tested = run(target, 'npm', 'test')
    for (const script of ['typecheck', 'lint', 'build']) run(target, 'npm', 'run', script)
    const count = /Tests\s+(\d+) passed/.exec(stripVTControlCharacters(tested))?.[1]
    if (!count) throw new Error(`The new ${kind} plugin ran no test:\n${tested}`)
    console.log(`${kind}: ${count} tests passed; typecheck, lint and build too; ${((performance.now() - start) / 1000).toFixed(0)} s`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
