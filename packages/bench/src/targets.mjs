import { found } from './measure.mjs'

const PEERS = [
  ['numpy', 1, [1_000_000, 100_000]],
  ['pandas', 1, [100_000]],
  ['duckdb-hand', 4, [100_000]],
  ['sqlite-hand', 15, [100_000, 10_000]],
  ['postgresql-hand', 15, [100_000, 10_000]],
  ['compiled', 100, [1000]],
  ['rules', 1000, [1000]],
  ['sheet', 1000, [1000]],
]

/** The goals of speed with what this run shows of each, as lines of Markdown: met, not met, or not measured. */
export function targetLines(results) {
  const limits = [100_000, 1_000_000].map((units) => {
    const goal = `columns at most 2 times the loops by hand, ${units} units`
    const [ours, loops] = [found(results, 'columns', units), found(results, 'loops', units)]
    if (!ours || !loops) return `- ${goal}: not measured.`
    return `- ${goal}: ${verdict(ours.median <= 2 * loops.median)}, ${times(ours.median / loops.median)} by medians, ${times(ours.least / loops.least)} by least times.`
  })
  const peers = PEERS.map(([name, factor, sizes]) => {
    const units = sizes.find((size) => found(results, name, size) && found(results, 'columns', size))
    const any = results.find((one) => one.name === name)
    const goal = `columns ${factor === 1 ? 'at least as fast as' : `${factor} times faster than`} ${any?.title ?? name}`
    if (units === undefined) return `- ${goal}: not measured${any?.failed ? ` (${any.failed})` : ''}.`
    const [ours, other] = [found(results, 'columns', units), found(results, name, units)]
    return `- ${goal}: ${verdict(other.median >= factor * ours.median)}, ${times(other.median / ours.median)} by medians, ${times(other.least / ours.least)} by least times, ${units} units.`
  })
  const [small, large] = [found(results, 'columns', 10_000), found(results, 'columns', 1_000_000)]
  const flat = 'cost for each unit flat from 10000 to 1000000 units, ranking included, within a quarter'
  if (!small || !large) return [...limits, ...peers, `- ${flat}: not measured.`]
  const growth = (which) => large[which] / 100 / small[which]
  const loops = [found(results, 'loops', 10_000), found(results, 'loops', 1_000_000)]
  const beside = loops[0] && loops[1] ? `; the loops by hand ${times(loops[1].median / 100 / loops[0].median)} and ${times(loops[1].least / 100 / loops[0].least)}` : ''
  return [...limits, ...peers, `- ${flat}: ${verdict(growth('median') <= 1.25)}, ${times(growth('median'))} by medians, ${times(growth('least'))} by least times${beside}.`]
}

const verdict = (isMet) => (isMet ? '**met**' : '**not met**')
const times = (ratio) => `${ratio.toFixed(2)}×`
