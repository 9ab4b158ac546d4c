import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type * as Cli from '../../src/index.js'

/** What happens at a call: an error of the system, a write that takes only a part, or the end of everything, as when power fails: no later call does anything. */
export type Fault = 'EIO' | 'ENOSPC' | 'EMFILE' | 'EACCES' | 'short' | 'stop'

/** The calls of the file system of one run. */
export interface Calls {
  /** Number of the call at which the fault comes, from 1. */
  readonly at: number
  readonly fault: Fault
  /** Calls that were made, each by its name. */
  readonly made: string[]
}

const KEY = 'dti-test.calls'

/** What stands in the place of `node:fs/promises`: every call is counted, and may fail. */
const SOURCE = `
import * as real from 'fs/promises'
const calls = () => globalThis[Symbol.for('${KEY}')]
function fail(code, syscall) { throw Object.assign(new Error(code + ': made up, ' + syscall), { code, syscall, errno: -1 }) }
function step(name) {
  const state = calls()
  state.made.push(name)
  const count = state.made.length
  if (state.fault === 'stop') { if (count >= state.at) fail('EIO', name) }
  else if (count === state.at && state.fault !== 'short') fail(state.fault, name)
  return count === state.at && state.fault === 'short'
}
function watched(handle) {
  return {
    write: async (buffer, from = 0) => {
      const isShort = step('write')
      const rest = buffer.length - from
      return handle.write(buffer, from, isShort && rest > 1 ? Math.ceil(rest / 2) : rest)
    },
    read: async (...args) => { step('read'); return handle.read(...args) },
    stat: async (...args) => { step('fstat'); return handle.stat(...args) },
    chmod: async (...args) => { step('fchmod'); return handle.chmod(...args) },
    sync: async () => { step('fsync'); return handle.sync() },
    close: async () => { await handle.close(); step('close') },
  }
}
export const open = async (...args) => { step('open'); return watched(await real.open(...args)) }
${['access', 'link', 'lstat', 'mkdir', 'readdir', 'readlink', 'realpath', 'rename', 'stat', 'unlink'].map((name) => `export const ${name} = async (...args) => { step('${name}'); return real.${name}(...args) }`).join('\n')}
`

/** The command line with a file system that can be made to fail. */
export async function faultyCli(): Promise<{ readonly main: typeof Cli.main; readonly begin: (calls: Calls) => void }> {
  const outdir = mkdtempSync(join(tmpdir(), 'dti-faulty-'))
  await build({
    entryPoints: { dti: fileURLToPath(new URL('../../src/index.ts', import.meta.url)) },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@dti-vn/source'],
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url)" },
    logLevel: 'error',
    plugins: [
      {
        name: 'faulty file system',
        setup: (hooks) => {
          hooks.onResolve({ filter: /^node:fs\/promises$/ }, () => ({ path: 'fs', namespace: 'faulty' }))
          hooks.onLoad({ filter: /.*/, namespace: 'faulty' }, () => ({ contents: SOURCE, loader: 'js' }))
        },
      },
    ],
  })
  const { main } = (await import(pathToFileURL(join(outdir, 'dti.mjs')).href)) as typeof Cli
  return { main, begin: (calls) => void Reflect.set(globalThis, Symbol.for(KEY), calls) }
}
