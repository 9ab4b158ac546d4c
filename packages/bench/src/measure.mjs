/** Median wall time of a piece of work in milliseconds, after one run that is not counted. */
export function medianTime(work, runs) {
  work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)]
}

/** Prints rows of text under headers. */
export function printTable(headers, rows) {
  const widths = headers.map((header, i) => Math.max(header.length, ...rows.map((row) => row[i].length)))
  for (const row of [headers, widths.map((width) => '-'.repeat(width)), ...rows]) console.log(row.map((cell, i) => cell.padStart(widths[i])).join('  '))
}
