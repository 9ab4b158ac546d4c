import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The command line as one file of plain JavaScript, for tests that need a process of its own. */
export async function bundledCli(): Promise<string> {
  const outdir = mkdtempSync(join(tmpdir(), 'dti-bundle-'))
  await build({
    entryPoints: { dti: fileURLToPath(new URL('../src/cli.ts', import.meta.url)) },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@dti-vn/source'],
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url)" },
    logLevel: 'error',
  })
  return join(outdir, 'dti.mjs')
}

/** Runs a line of Bash in which `"$@"` is the command with its arguments. */
export function inShell(cli: string, line: string, args: readonly string[], cwd?: string): SpawnSyncReturns<string> {
  return spawnSync('bash', ['-c', line, 'dti', process.execPath, cli, ...args], { encoding: 'utf8', cwd, maxBuffer: 100_000_000 })
}
