/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** The results as a table in Markdown. */
export function textTable(rows) {
  const head = ['units', 'contestant', 'median ms', 'least ms', 'µs for each unit', 'of the loops (medians)', 'of the loops (least)', 'peak MB', 'of it for scoring']
  const lines = rows.map((row) => [
    row.units, row.title, row.milliseconds.toFixed(1), row.least.toFixed(1), row.microseconds.toFixed(2), `${row.ratio.toFixed(2)}×`, `${row.leastRatio.toFixed(2)}×`,
    row.peak.toFixed(0), row.work.toFixed(0),
  ])
  return [head, head.map((_, i) => (i === 1 ? '---' : '--:')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
