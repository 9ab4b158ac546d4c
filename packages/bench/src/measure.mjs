/** The middle of some numbers. */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** What a contestant showed in a race: its times over all turns, or why there are none. */
export function resultOf({ title: race, units, indicators, cohorts }, name, { title, elsewhere }, turns) {
  const about = { race, units, indicators, cohorts, name, title }
  const done = turns.filter(({ failed }) => failed === undefined)
  if (done.length === 0) return { ...about, failed: turns[0].failed }
  const times = done.flatMap((turn) => turn.times.map(({ elapsed }) => elapsed))
  return {
    ...about,
    first: median(done.map((turn) => turn.first)),
    median: median(times),
    least: Math.min(...times),
    count: times.length,
    // Memory and processor time of a database server are not those of the process that asks it.
    cpu: elsewhere ? null : median(done.flatMap((turn) => turn.times.map(({ cpu }) => cpu))),
    peak: elsewhere ? null : Math.max(...done.map(({ peak }) => peak)) / 2 ** 20,
    wrong: done[0].wrong,
  }
}

/** The result of a contestant that finished, where there is one. */
export function found(results, name, units, race = 'units', same = {}) {
  const key = { indicators: 80, cohorts: 1, ...same }
  return results.find((one) => one.name === name && one.units === units && one.race === race && one.indicators === key.indicators && one.cohorts === key.cohorts && !one.failed)
}

/** A table in Markdown: the second of the columns holds texts, the others numbers. */
export function markdownTable(head, lines) {
  return [head, head.map((_, i) => (i === 1 ? '---' : '--:')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
