// `npm run release`: publishes what is not published yet, but only committed files of main that have passed .ci/run. `npm publish` in a package
// refuses unless it was started from here (only-by-release.mjs).
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

/** What keeps the present state from being published, one sentence each. */
function faults() {
  const found = []
  const branch = git('branch', '--show-current')
  if (branch !== 'main') found.push(`Releases are made from main, this is ${branch === '' ? 'no branch' : branch}.`)
  const changed = git('status', '--porcelain')
  if (changed !== '') found.push(`These files are not committed:\n${changed}`)
  const notes = readdirSync(join(root, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md')
  if (notes.length > 0) found.push(`These changesets are not in a version yet (npm run version-packages): ${notes.join(', ')}`)
  return found
}

function refuse(reasons) {
  console.error(`Nothing was published.\n${reasons.join('\n')}`)
  process.exit(1)
}

const before = faults()
if (before.length > 0) refuse(before)
const commit = git('rev-parse', 'HEAD')
const checks = spawnSync(join(root, '.ci/run'), { cwd: root, stdio: 'inherit' })
if (checks.status !== 0) refuse(['.ci/run has failed.'])
const after = faults()
if (git('rev-parse', 'HEAD') !== commit) after.push(`The checks were run on ${commit}, which is no longer checked out.`)
if (after.length > 0) refuse(after)
const published = spawnSync('npm', ['exec', '--no', '--', 'changeset', 'publish'], { cwd: root, stdio: 'inherit', env: { ...process.env, DTI_RELEASE: commit } })
process.exitCode = published.status ?? 1
