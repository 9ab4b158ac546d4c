import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Starts a PostgreSQL server of the machine on a socket in a temporary folder; gives its connection string and how to stop it, or null without one. It
 * compiles no expressions: for texts as long as ours that takes longer than it saves.
 */
export function startPostgresql() {
  const installed = '/usr/lib/postgresql'
  const version = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a))[0] : undefined
  if (version === undefined || spawnSync('psql', ['--version']).status !== 0) return null
  const folder = mkdtempSync('/tmp/dti-bench-postgresql-')
  const isRoot = process.getuid?.() === 0
  // The server refuses to run as root.
  if (isRoot) spawnSync('chown', ['postgres', folder])
  const run = (command, ...options) => {
    const program = join(installed, version, 'bin', command)
    const { status, stderr } = isRoot
      ? spawnSync('runuser', ['-u', 'postgres', '--', program, ...options], { cwd: '/', encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
      : spawnSync(program, options, { cwd: '/', encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
    if (status !== 0) throw new Error(`${command}: ${stderr}`)
  }
  const data = join(folder, 'data')
  run('initdb', '-D', data, '-U', 'bench', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C')
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', `-c listen_addresses='' -k ${folder} -c fsync=off -c shared_buffers=512MB -c work_mem=256MB -c jit=off`, 'start')
  return {
    connection: `host=${folder} user=bench dbname=postgres`,
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
