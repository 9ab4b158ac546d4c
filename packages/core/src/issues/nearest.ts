import { editDistance } from '../text/edit-distance.js'

/**
 * The known ids closest to a text that is not among them, best first, at most `limit`: what an issue suggests. A suggestion is never applied.
 * Distance is the number of characters to insert, delete, replace or swap (optimal string alignment), ignoring case.
 */
export function nearest(text: string, known: readonly string[], limit = 3): readonly string[] {
  const wanted = text.toLowerCase().slice(0, 64)
  const allowed = Math.max(1, Math.floor(wanted.length / 3))
  return known
    .map((id) => ({ id, distance: editDistance(wanted, id.toLowerCase().slice(0, 64)) }))
    .filter((candidate) => candidate.distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map((candidate) => candidate.id)
}
