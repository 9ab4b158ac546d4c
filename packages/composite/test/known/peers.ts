import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { test } from 'vitest'

/** Folder with data and expected numbers of peers, named by the environment; they are not part of this repository. */
const folder = process.env['DTI_PEERS_DIR']

const isThere = folder !== undefined && existsSync(folder)
if (!isThere) console.warn('Known answers of peers are skipped: set DTI_PEERS_DIR to the folder with their data.')

/** A test against published numbers; without them it is skipped. */
export const peerTest = test.skipIf(!isThere)

export type Row = Readonly<Record<string, string>>

/** A file of a peer. */
export function peerText(path: string): string {
  return readFileSync(join(folder ?? '', path), 'utf8')
}

/** Rows of a CSV file with a header; quotes only around whole cells, doubled inside. */
export function peerRows(path: string): Row[] {
  const [header = [], ...rows] = peerText(path).trim().split(/\r?\n/).map(cells)
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])))
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => (quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')))
}

/** Data holds at most 15 significant digits and 15 decimals; peers write 17 significant digits. Rounded here, openly; empty and NA are missing. */
export function figure(text: string | undefined): number | null {
  if (text === undefined || text === '' || text === 'NA') return null
  return Number(Number(Number(text).toPrecision(15)).toFixed(15))
}

/** The largest absolute difference of pairs. */
export function largestDifference(pairs: readonly (readonly [actual: number, expected: number])[]): number {
  return pairs.reduce((most, [actual, expected]) => Math.max(most, Math.abs(actual - expected)), 0)
}
