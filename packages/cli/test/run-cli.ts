import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CliIo, main } from '../src/index.js'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line with a terminal of its own. */
export async function dti(args: readonly string[], env: CliIo['env'] = {}): Promise<Ran> {
  let out = ''
  let err = ''
  const code = await main(args, {
    stdout: (text) => {
      out += text
    },
    stderr: (text) => {
      err += text
    },
    isTerminal: false,
    env,
  })
  return { code, out, err }
}

const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url))

export const seed = (path: string) => join(seeds, path)

/** Arguments that name the shipped sample of a level, whose period is 2023. */
export const sample = (level: string) => ['--level', level, '--period', '2023', '--data', seed(`sample/${level}.csv`), '--traits', seed('sample/unit-traits.csv')]

/** A new folder that nobody else uses. */
export const folder = () => mkdtempSync(join(tmpdir(), 'dti-cli-'))

/** A file in a new folder. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder(), name)
  writeFileSync(path, content)
  return path
}

/** A small index of one level that no plugin has, with the points typed in `awarded`. */
export function smallIndex(more: object = {}): object {
  const text = { vi: 'Thử', en: 'Test' }
  return {
    schema: 'dti-vn.index/1', id: 'test/small', name: text, level: 'ward', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null,
    authority: 'illustrative', scale: 100, maxPoints: 10,
    grades: [{ id: 'good', name: { vi: 'Tốt', en: 'Good' }, from: 0.5 }, { id: 'weak', name: { vi: 'Yếu', en: 'Weak' }, from: 0 }],
    nodes: [
      {
        kind: 'group', role: 'main', id: 'm', code: '1', name: text, maxPoints: 10,
        children: [{ kind: 'indicator', code: '1.1', name: text, maxPoints: 10, method: 'expert', params: {}, inputs: [{ id: 'awarded', type: 'number', label: text }] }],
      },
    ],
    ...more,
  }
}

export const indexFile = (more: object = {}) => file('index.json', JSON.stringify(smallIndex(more)))

/** A wide data file: code, name, points. */
export const dataFile = (...rows: readonly (readonly [code: string, name: string, awarded: string | number])[]) =>
  file('data.csv', ['unit_code,unit_name,1.1/awarded', ...rows.map((row) => row.join(','))].join('\n') + '\n')
