import { hatinhParts, type PresetPart } from '@dti-vn/hatinh/parts'
import type { Plugin } from '@dti-vn/sdk'

/** Ids of the levels that come with the command, loaded or not. */
export const OWN_LEVELS: readonly string[] = Object.freeze(hatinhParts.flatMap(({ levels }) => levels))

/**
 * The plugins that the command composes itself. Where a run is about one built-in level and nothing else can ask for the others, these are not loaded: their tables
 * are most of what starting costs.
 */
export async function ownPlugins(level?: string): Promise<readonly Plugin[]> {
  const isNeeded = ({ levels }: PresetPart) => level === undefined || !OWN_LEVELS.includes(level) || levels.length === 0 || levels.includes(level)
  return Promise.all(hatinhParts.filter(isNeeded).map(({ load }) => load()))
}
