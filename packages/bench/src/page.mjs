import { found, markdownTable } from './measure.mjs'
import { targetLines } from './targets.mjs'

/** docs/benchmarks.md: what was measured, where and when, which goals are met, and what did not run. */
export function page({ node, processor, cores, loads, date, runs, minutes }, results) {
  // Beyond this, waiting and lost caches decide more than the programs do.
  const isQuiet = loads[0] <= 2 * cores
  return `# Benchmarks · Đo tốc độ

**Tóm tắt.** Trang này do lệnh \`npm run bench -w @dti-vn/bench\` viết ra: chấm và xếp hạng cùng một bộ số liệu (80 chỉ số, mọi cách tính) bằng các bộ tính của
thư viện, bằng vòng lặp viết tay trên mảng có kiểu (giới hạn của JavaScript) và bằng các công cụ khác. Chỉ so sánh các con số trong cùng một lần chạy.

Written by \`npm run bench -w @dti-vn/bench\` (after \`npm run build\`) on ${date}: Node ${node}, ${processor}, ${cores} cores, load ${loads[0].toFixed(1)} before the run and
${loads[1].toFixed(1)} after it, ${minutes} minutes. Each contestant runs in a process of its own; the loops, columns and numpy take turns. *First* is the first run over the data, in
which memory is asked for and programs are compiled; up to five more are not counted; medians and least times are of up to ${runs} runs after these in each turn, or of the first
one where it takes all the time of a contestant. A load above the cores makes every figure larger and the ratios uncertain: compare within one run.

## Goals

Judged by medians of elapsed time. Not judged where the load before the run was above twice the cores, or with less than three runs.

${targetLines(results, isQuiet).join('\n')}

## Units

${table(results, 'units')}

![Time for each unit](benchmarks.svg)

## Indicators

${table(results, 'indicators')}

## Cohorts

Units are ranked within so many parents.

${table(results, 'cohorts')}

## Did not run

${failures(results)}

## What is compared

*Wrong* counts scores of 200 units that differ from rational arithmetic: every contestant is compared before it is timed, those that claim exact digits must
differ nowhere, the others by no more than naive rounding explains. All but the executors and the SQL of adapter-sql are plain floating point, wrong on ties. They keep neither points
nor states of single cells, which the executors return: 4 bytes for a cell.

Not timed: making data, loading tables, parsing formulas once (mathjs, compiled), starting programs. Timed: points, sums, scores, ranks, and for databases reading code, score and rank of
every unit. HyperFormula computes while a sheet is built, so building is timed. PostgreSQL is asked through \`psql\`, whose start is in its times; memory of a server is
not shown. DuckDB and PostgreSQL may use all cores, the others use one. Processor time is the median over all threads
of a process, garbage collection included.

**Memory.** A million cells of data (one figure and one status each) take 9 MB, a million cells of a scorecard 4 MB (points 2, state 1, reason 1), or 6 MB where an indicator
may give more than 327.67 points at two places, 10 MB beyond 32 bits; sums take 8 bytes for a unit and node, 16 where they may be beyond 32 bits. Columns of ranks take 8 bytes for a unit and cohort rule.
`
}

function table(results, race) {
  const rows = results.filter((one) => one.race === race && !one.failed)
  const key = { units: 'units', indicators: 'indicators', cohorts: 'cohorts' }[race]
  rows.sort((a, b) => a[key] - b[key] || a.median - b.median)
  const head = [key, 'contestant', 'first ms', 'median ms', 'least ms', 'processor ms', 'µs for each unit', 'of the loops (medians)', 'of the loops (processor)', 'peak MB', 'runs', 'wrong']
  const of = (ratio) => (ratio === undefined ? '–' : `${ratio.toFixed(2)}×`)
  return markdownTable(head, rows.map((row) => {
    const loops = found(results, 'loops', row.units, race, row)
    return [
      row[key], row.title, row.first.toFixed(1), row.median.toFixed(1), row.least.toFixed(1), row.cpu?.toFixed(1) ?? '–', ((row.median * 1000) / row.units).toFixed(2), of(loops && row.median / loops.median),
      of(loops && row.cpu !== null ? row.cpu / loops.cpu : undefined),
      row.peak?.toFixed(0) ?? '–', row.count, row.wrong,
    ]
  }))
}

function failures(results) {
  const lines = results.filter(({ failed }) => failed).map(({ race, units, indicators, cohorts, title, failed }) => {
    const size = race === 'indicators' ? `, ${indicators} indicators` : race === 'cohorts' ? `, ${cohorts} cohorts` : ''
    return `- ${title}, ${units} units${size}: ${failed}.`
  })
  return lines.length === 0 ? 'Everything ran.' : lines.join('\n')
}
