/** docs/benchmarks.md: what was measured, where and when, and what was not. */
export function page({ node, processor, cores, load, date, runs, rounds }, table) {
  return `# Benchmarks · Đo tốc độ

**Tóm tắt.** Trang này do lệnh \`npm run bench -w @dti-vn/bench\` viết ra: chấm và xếp hạng cùng một bộ số liệu (80 chỉ số, mọi cách tính) bằng các bộ tính của
thư viện và bằng vòng lặp viết tay trên mảng có kiểu, là giới hạn mà một chương trình JavaScript đạt được. Chỉ so sánh các con số trong cùng một lần chạy.

Written by \`npm run bench -w @dti-vn/bench\` (after \`npm run build\`) on ${date}: Node ${node}, ${processor}, ${cores} cores, load ${load} before the run. Each
contestant runs in a process of its own, in turn, ${rounds} times; times are over ${runs} runs of each, after one that is not counted. A high load makes every figure
larger and the ratios uncertain: compare within one run, and the least times before the medians.

${table}

![Time for each unit](benchmarks.svg)

The loops by hand do the same sums, scores and ranks in plain float64 and are wrong on ties. They keep neither points nor states of single cells, which the
executors return: 6 bytes for a cell. Executors that claim exact digits are checked against rational arithmetic on 200 units before they are timed.

**Memory.** A million cells of data (one figure and one status each) take 9 MB, a million cells of a scorecard 6 MB (points 4, state 1, reason 1), or 10 MB where the
bounds of an indicator do not fit 32 bits; sums take 16 bytes for a unit and node. Columns of ranks take 8 bytes for a unit and cohort rule.

**Not measured here yet:** 1,000,000 units unless they stand in the table; code over row objects, mathjs, json-rules-engine, HyperFormula, DuckDB, SQLite, PostgreSQL,
numpy, pandas and R; growth with indicators and cohorts.
`
}
