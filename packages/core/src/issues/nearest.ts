/**
 * The known ids closest to a text that is not among them, best first, at most `limit`: what an issue suggests. A suggestion is never applied.
 * Distance is the number of characters to insert, delete, replace or swap (optimal string alignment), ignoring case.
 */
export function nearest(text: string, known: readonly string[], limit = 3): readonly string[] {
  const wanted = text.toLowerCase().slice(0, 64)
  const allowed = Math.max(1, Math.floor(wanted.length / 3))
  return known
    .map((id) => ({ id, distance: alignment(wanted, id.toLowerCase().slice(0, 64)) }))
    .filter((candidate) => candidate.distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map((candidate) => candidate.id)
}

function alignment(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
