import type { IndexDefinition, IndexNode, ScoreResult, UnitRow } from '@dti-vn/sdk'
import { compositeIndex, group, leaf } from '../engine.js'
import { figure, peerRows, peerText, type Row } from './peers.js'

interface PeerNode {
  readonly code: string
  readonly level: number
  readonly type: string
  readonly parent: string | null
  readonly weight: number
  readonly direction?: number
  readonly denominator?: string | null
}

interface Options {
  readonly aggregation?: string
  readonly lowest?: number
  /** True where the data still hold figures and denominators in two columns. */
  readonly denominated?: boolean
}

const nodesOf = () => (JSON.parse(peerText('coinr-asem/hierarchy.json')) as { readonly nodes: readonly PeerNode[] }).nodes

/** The ASEM index: 49 indicators, 8 pillars, 2 sub-indices, min–max over 51 countries. */
export function asemIndex({ aggregation = 'composite/arithmetic', lowest, denominated = false }: Options = {}): IndexDefinition {
  const nodes = nodesOf()
  const root = nodes.find(({ parent }) => parent === null || parent === '')
  const childrenOf = (code: string): IndexNode[] => nodes.filter(({ parent }) => parent === code).map(nodeOf)
  const nodeOf = ({ code, type, weight, direction, denominator }: PeerNode): IndexNode => {
    if (type !== 'indicator') return group(code, childrenOf(code), { weight, aggregation })
    const params = { direction: direction === -1 ? 'down' : 'up', ...(lowest === undefined ? {} : { lowest }), ...(denominated && denominator ? { per: true } : {}) }
    return leaf(codeOf(code), 'min_max', params, { weight, name: { vi: code } })
  }
  return compositeIndex(childrenOf(root?.code ?? 'Index'), { aggregation })
}

/** Codes of indicators are numbers: the position in the peer's table. */
export function codeOf(name: string): string {
  return String(nodesOf().findIndex(({ code }) => code === name) + 1)
}

export const indicatorNames = () => nodesOf().flatMap(({ code, type }) => (type === 'indicator' ? [code] : []))
export const groupNames = () => nodesOf().flatMap(({ code, type, parent }) => (type === 'indicator' || !parent ? [] : [code]))

/** Units from a stage of the pipeline; with two columns an indicator where the peer divides by a denominator. */
export function asemRows(path: string, denominated = false): UnitRow[] {
  const named = nodesOf().filter(({ type }) => type === 'indicator').map((node) => ({ ...node, is: codeOf(node.code) }))
  return peerRows(path).map((row) => ({
    code: row['uCode'] ?? '',
    values: Object.fromEntries(
      named.map(({ code, is, denominator }) => [is, { x: figure(row[code]), ...(denominated && denominator ? { per: figure(row[denominator]) } : {}) }]),
    ),
  }))
}

/** Points by name of indicator, group and `Index`; null where there is none. */
function pointsOf(result: ScoreResult, unit: string, names: readonly string[]): (number | null)[] {
  const found = result.unit(unit)
  return names.map((name) => {
    const node = name === 'Index' ? found : (found?.groups[name] ?? found?.indicators[codeOf(name)])
    return node && node.maxPoints > 0 ? node.points : null
  })
}

/** Competition ranks of a column, as the peer prints them for every level. */
function ranksOf(result: ScoreResult, name: string): ReadonlyMap<string, number> {
  const scores = result.units.flatMap(({ code }) => pointsOf(result, code, [name]).flatMap((points) => (points === null ? [] : [[code, points] as const])))
  return new Map(scores.map(([code, points]) => [code, 1 + scores.filter(([, other]) => other > points).length]))
}

/** Pairs of computed and expected numbers for all units and names. */
export function pairs(result: ScoreResult, expected: readonly Row[], names: readonly string[]): [number, number][] {
  return expected.flatMap((row) => {
    const actual = pointsOf(result, row['uCode'] ?? '', names)
    return names.map((name, i): [number, number] => {
      const want = figure(row[name])
      const got = actual[i] ?? null
      if ((want === null) !== (got === null)) throw new Error(`${row['uCode'] ?? '?'} ${name}: expected ${String(want)}, got ${String(got)}`)
      return [got ?? 0, want ?? 0]
    })
  })
}

/** Ranks that are not the expected ones, of every level. */
export function wrongRanks(result: ScoreResult, expected: readonly Row[]): string[] {
  return [...groupNames(), 'Index'].flatMap((name) => {
    const ranks = ranksOf(result, name)
    return expected.flatMap((row) => {
      const want = figure(row[name])
      const got = ranks.get(row['uCode'] ?? '') ?? null
      return want === got ? [] : [`${name} ${row['uCode'] ?? '?'}: ${String(got)}, expected ${String(want)}`]
    })
  })
}
