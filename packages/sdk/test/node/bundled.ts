import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** The module under test as one file of plain JavaScript, for child processes that are killed on the way. */
export async function bundledModule(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'dti-node-')), 'node.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('../../src/node/index.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@dti-vn/source'],
    logLevel: 'error',
  })
  return pathToFileURL(outfile).href
}
