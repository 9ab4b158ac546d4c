import { found } from './measure.mjs'

// How many times faster than which contestant, and where: on the first of these numbers of units that was measured. Contestants that are measured on few units only
// take as long for each of many.
const PEERS = [
  { name: 'numpy', factor: 1, sizes: [1_000_000, 100_000] },
  { name: 'pandas', factor: 1, sizes: [100_000] },
  { name: 'duckdb-hand', factor: 4, sizes: [100_000, 10_000] },
  { name: 'sqlite-hand', factor: 15, sizes: [100_000, 10_000] },
  { name: 'postgresql-hand', factor: 15, sizes: [100_000, 10_000] },
  { name: 'compiled', factor: 100, sizes: [1000] },
  { name: 'rules', factor: 1000, sizes: [1000] },
  { name: 'sheet', factor: 1000, sizes: [1000] },
]
const LARGE = 100_000

/** The goals of speed with what this run shows of each, as lines of Markdown: met, not met, or not measured. */
export function targetLines(results, isQuiet) {
  const verdict = (isMet, ...used) => (!isQuiet || used.some(({ count }) => count < 3) ? '**not judged**' : isMet ? '**met**' : '**not met**')
  return [...limits(results, verdict), ...PEERS.map((peer) => peerLine(results, verdict, peer)), flatness(results, verdict)]
}

function limits(results, verdict) {
  return [100_000, 1_000_000].map((units) => {
    const goal = `columns at most 2 times the loops by hand, ${units} units`
    const [ours, loops] = [found(results, 'columns', units), found(results, 'loops', units)]
    return ours && loops ? `- ${goal}: ${verdict(ours.median <= 2 * loops.median, ours, loops)}, ${ratios(ours, loops)}.` : `- ${goal}: not measured.`
  })
}

function peerLine(results, verdict, { name, factor, sizes }) {
  const units = sizes.find((size) => found(results, name, size) && found(results, 'columns', size))
  const any = results.find((one) => one.name === name)
  const goal = `columns ${factor === 1 ? 'at least as fast as' : `${factor} times faster than`} ${any?.title ?? name}`
  if (units === undefined) return `- ${goal}: not measured${any?.failed ? ` (${any.failed})` : ''}.`
  const [ours, other] = [found(results, 'columns', units), found(results, name, units)]
  const large = units < LARGE ? found(results, 'columns', LARGE) : undefined
  if (!large) return `- ${goal}: ${verdict(other.median >= factor * ours.median, ours)}, ${ratios(other, ours)}, ${units} units.`
  const forEach = perUnit(other) / perUnit(large)
  return `- ${goal}, for each unit: ${verdict(forEach >= factor, large)}, ${times(forEach)} with ${units} units there and ${LARGE} here; with ${units} units on both sides ${ratios(other, ours)}.`
}

function flatness(results, verdict) {
  const goal = 'cost for each unit from 10000 to 1000000 units, ranking included, flat within a quarter'
  const [small, large] = [10_000, 1_000_000].map((units) => ['columns', 'loops'].map((name) => found(results, name, units)))
  if (![...small, ...large].every(Boolean)) return `- ${goal}: not measured.`
  const [ours, loops] = [0, 1].map((i) => perUnit(large[i]) / perUnit(small[i]))
  return `- ${goal}: ${verdict(ours <= 1.25, ...small, ...large)}, ${times(ours)}; the loops by hand ${times(loops)}.`
}

const perUnit = ({ median, units }) => median / units
const times = (ratio) => `${ratio < 20 ? ratio.toFixed(2) : ratio.toFixed(0)}×`

function ratios(one, other) {
  const processor = one.cpu !== null && other.cpu !== null ? `, ${times(one.cpu / other.cpu)} by processor time` : ''
  return `${times(one.median / other.median)} by medians (${times(one.least / other.least)} by least times${processor})`
}
