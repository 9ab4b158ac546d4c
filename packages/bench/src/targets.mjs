import { found } from './measure.mjs'

const PEERS = [
  ['numpy', 1, [1_000_000, 100_000]],
  ['pandas', 1, [100_000]],
  ['duckdb-hand', 4, [100_000, 10_000]],
  ['sqlite-hand', 15, [100_000, 10_000]],
  ['postgresql-hand', 15, [100_000, 10_000]],
  ['compiled', 100, [1000]],
  ['rules', 1000, [1000]],
  ['sheet', 1000, [1000]],
]
const BY_ELAPSED = ['duckdb-hand', 'postgresql-hand']

/** The goals of speed with what this run shows of each, as lines of Markdown: met, not met, or not measured. */
export function targetLines(results, isQuiet) {
  const verdict = (isMet, ...used) => (!isQuiet || used.some(({ count }) => count < 3) ? '**not judged**' : isMet ? '**met**' : '**not met**')
  return [...limits(results, verdict), ...peers(results, verdict), flatness(results, verdict)]
}

function limits(results, verdict) {
  return [100_000, 1_000_000].map((units) => {
    const goal = `columns at most 2 times the loops by hand, ${units} units`
    const [ours, loops] = [found(results, 'columns', units), found(results, 'loops', units)]
    return ours && loops ? `- ${goal}: ${verdict(ours.cpu <= 2 * loops.cpu, ours, loops)}, ${ratios(ours, loops)}.` : `- ${goal}: not measured.`
  })
}

function peers(results, verdict) {
  return PEERS.map(([name, factor, sizes]) => {
    const units = sizes.find((size) => found(results, name, size) && found(results, 'columns', size))
    const any = results.find((one) => one.name === name)
    const goal = `columns ${factor === 1 ? 'at least as fast as' : `${factor} times faster than`} ${any?.title ?? name}`
    if (units === undefined) return `- ${goal}: not measured${any?.failed ? ` (${any.failed})` : ''}.`
    const [ours, other] = [found(results, 'columns', units), found(results, name, units)]
    const time = BY_ELAPSED.includes(name) ? 'median' : 'cpu'
    return `- ${goal}: ${verdict(other[time] >= factor * ours[time], ours)}, ${ratios(other, ours)}, ${units} units.`
  })
}

function flatness(results, verdict) {
  const goal = 'cost for each unit flat from 10000 to 1000000 units, ranking included, within a quarter'
  const [small, large] = [10_000, 1_000_000].map((units) => ['columns', 'loops'].map((name) => found(results, name, units)))
  if (![...small, ...large].every(Boolean)) return `- ${goal}: not measured.`
  const [ours, loops] = [0, 1].map((i) => large[i].cpu / 100 / small[i].cpu)
  return `- ${goal}: ${verdict(ours <= 1.25, ...small, ...large)}, ${times(ours)}; the loops by hand ${times(loops)} (processor time).`
}

const times = (ratio) => `${ratio.toFixed(2)}×`

function ratios(one, other) {
  const processor = one.cpu !== null && other.cpu !== null ? `${times(one.cpu / other.cpu)} by processor time, ` : ''
  return `${processor}${times(one.median / other.median)} by medians, ${times(one.least / other.least)} by least times`
}
