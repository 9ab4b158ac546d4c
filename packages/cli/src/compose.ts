import { annexPlugin } from '@dti-vn/adapter-annex/plugin'
import { csvPlugin } from '@dti-vn/adapter-csv/plugin'
import { sqlPlugin } from '@dti-vn/adapter-sql/plugin'
import { xlsxPlugin } from '@dti-vn/adapter-xlsx/plugin'
import { hatinhParts, type PresetPart } from '@dti-vn/hatinh/parts'
import type { Plugin } from '@dti-vn/sdk'
import { jsonPlugin } from '@dti-vn/sdk/json'

/** Ids of the levels that come with the command, loaded or not. */
export const OWN_LEVELS: readonly string[] = Object.freeze(hatinhParts.flatMap(({ levels }) => levels))

/**
 * The plugins that the command composes itself, as a program of anybody does. Where a run is about one built-in level and nothing else can ask for the others,
 * these are not loaded: their tables are most of what starting costs. Formats load what reads and writes them when it is used.
 */
export async function ownPlugins(level?: string): Promise<readonly Plugin[]> {
  const isNeeded = ({ levels }: PresetPart) => level === undefined || !OWN_LEVELS.includes(level) || levels.length === 0 || levels.includes(level)
  const levels = await Promise.all(hatinhParts.filter(isNeeded).map(({ load }) => load()))
  return [...levels, annexPlugin(), csvPlugin(), sqlPlugin(), xlsxPlugin(), jsonPlugin()]
}
