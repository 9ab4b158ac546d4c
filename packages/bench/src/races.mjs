import { CONTESTANTS } from './contestants/contestants.mjs'

const IN_TURN = ['loops', 'columns', 'numpy']
const others = (test) => Object.keys(CONTESTANTS).filter((name) => !IN_TURN.includes(name) && test(CONTESTANTS[name]))

/**
 * What is measured, in the order of weight, so that a run that is out of time has lost the least: units, indicators, cohorts (parents within which
 * units are ranked), who takes part, and how often each takes its turn.
 */
export function races(rounds) {
  const race = (title, units, names, more = {}) => ({ title, units, indicators: 80, cohorts: 1, names: names.filter((name) => units <= CONTESTANTS[name].most), rounds: 1, ...more })
  return [
    race('units', 100_000, IN_TURN, { rounds }),
    race('units', 1_000_000, IN_TURN, { rounds: Math.min(2, rounds) }),
    race('units', 10_000, IN_TURN, { rounds }),
    race('units', 1_000, [...IN_TURN, ...others(({ long }) => !long)]),
    race('units', 100_000, ['rescore', 'rows', 'pandas', 'r', 'duckdb-hand', 'postgresql-hand', 'sqlite-hand', 'duckdb-ours']),
    ...[20, 80, 320].map((indicators) => race('indicators', 10_000, ['loops', 'columns'], { indicators, rounds: 2 })),
    ...[1, 10, 1000].map((cohorts) => race('cohorts', 100_000, ['loops', 'columns'], { cohorts })),
    race('units', 10_000, others(({ long }) => long)),
    race('units', 10_000, others(({ long, most }) => !long && most >= 10_000)),
    race('units', 100_000, ['sqlite-ours', 'postgresql-ours']),
  ]
}
