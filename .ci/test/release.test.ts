import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'dti-release-'))
let repository = ''
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(command: string, args: readonly string[], cwd = repository) {
  const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null' } })
  return { status, text: stdout + stderr }
}

function write(path: string, text: string): void {
  mkdirSync(join(repository, path, '..'), { recursive: true })
  writeFileSync(join(repository, path), text, { mode: 0o755 })
}

function commit(): void {
  run('git', ['add', '-A'])
  run('git', ['commit', '-qm', 'state'])
}

/** A repository whose checks and publishing only say that they ran. */
beforeEach(() => {
  repository = mkdtempSync(join(folder, 'repository-'))
  for (const name of ['release.mjs', 'only-by-release.mjs']) cpSync(join(root, '.ci', name), join(repository, '.ci', name))
  write('.ci/run', '#!/bin/sh\necho checked\n')
  write('.changeset/README.md', '# Changesets\n')
  write('package.json', '{ "name": "r", "private": true }\n')
  write('node_modules/.bin/changeset', '#!/bin/sh\necho "published $*"\nnode .ci/only-by-release.mjs\n')
  write('.gitignore', 'node_modules/\n')
  run('git', ['init', '-q', '-b', 'main'])
  commit()
})

const release = () => run(process.execPath, ['.ci/release.mjs'])

describe('a release', () => {
  test('is published after the checks', () => {
    const { status, text } = release()
    expect(text).toMatch(/checked[\s\S]*published publish/)
    expect(status).toBe(0)
  })

  test.each([
    ['where a check fails', () => (write('.ci/run', '#!/bin/sh\nexit 1\n'), commit()), '.ci/run has failed'],
    ['of files that are not committed', () => write('new.txt', 'x'), 'new.txt'],
    ['of another branch', () => void run('git', ['checkout', '-qb', 'other']), 'from main, this is other'],
    ['with changesets that no version has taken', () => (write('.changeset/one.md', 'x'), commit()), 'one.md'],
    ['where the checks change a file', () => (write('.ci/run', '#!/bin/sh\necho x >new.txt\n'), commit()), 'new.txt'],
    ['where another commit came in meanwhile', () => (write('.ci/run', '#!/bin/sh\ngit commit -q --allow-empty -m x\n'), commit()), 'no longer checked out'],
  ])('is refused %s', (_, change, words) => {
    change()
    const { status, text } = release()
    expect(status).toBe(1)
    expect(text).toContain(words)
    expect(text).not.toContain('published publish')
  })
})

test('npm publish alone is refused', () => {
  expect(run(process.execPath, ['.ci/only-by-release.mjs'])).toMatchObject({ status: 1, text: expect.stringContaining('npm run release') as string })
})

test('every published package asks before it is published', () => {
  const folders = ['.', 'levels', 'adapters'].flatMap((name) => readdirSync(join(root, 'packages', name), { withFileTypes: true }).map((entry) => join(root, 'packages', name, entry.name)))
  const manifests = folders.flatMap((path) => {
    try {
      return [JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { readonly name: string; readonly private?: boolean; readonly scripts: Readonly<Record<string, string>> }]
    } catch {
      return []
    }
  })
  const open = manifests.filter((manifest) => manifest.private !== true && !/^node (?:\.\.\/)+\.ci\/only-by-release\.mjs$/.test(manifest.scripts['prepublishOnly'] ?? ''))
  expect(open.map(({ name }) => name)).toEqual([])
})
