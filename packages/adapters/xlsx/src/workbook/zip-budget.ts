import type { WorkbookLimits } from './limits.js'
import { refuse } from './read-fault.js'
import type { ArchiveEntry } from './zip-directory.js'

/** Entries up to this size may inflate at any ratio: blank parts of an honest file do. */
const SMALL = 1024 * 1024

/** Refuses an archive by the sizes that it declares, before anything is inflated. They may lie; `inflateEntry` counts the bytes that come. */
export function checkZipBudget(entries: readonly ArchiveEntry[], size: number, limits: WorkbookLimits): void {
  let inflated = 0
  let compressed = 0
  for (const entry of entries) {
    inflated += entry.inflated
    compressed += entry.compressed
    if (inflated > limits.inflatedBytes) refuse({ kind: 'limit', what: 'inflatedBytes', at: entry.name })
    if (compressed > size) refuse({ kind: 'refused', reason: 'overlap', at: entry.name })
    if (isTooDense(entry.compressed, entry.inflated, limits)) refuse({ kind: 'refused', reason: 'ratio', at: entry.name })
  }
}

/** True when so many bytes may not come out of so few. */
export function isTooDense(compressed: number, inflated: number, limits: WorkbookLimits): boolean {
  return inflated > SMALL && inflated > compressed * limits.ratio
}

/** The most bytes that may come out of so few. */
export function mostInflated(compressed: number, limits: WorkbookLimits): number {
  return Math.max(SMALL, compressed * limits.ratio)
}
