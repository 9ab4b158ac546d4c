import { faultsOfList } from '../assert/capabilities.js'
import { unknownKeys } from '../assert/known-keys.js'

/** A part of the place of an issue. */
export type PlaceField = 'file' | 'sheet' | 'cell' | 'line' | 'column'

/** What a data source says that it can do. The suite runs what is declared, and fails where the source does less, or shows more. */
export interface SourceCapabilities {
  /** Ways in which a table may stand, e.g. `long` and `wide`; `['default']` where there is one only. */
  readonly layouts: readonly string[]
  /** Ways in which values are written, e.g. with decimal point or comma; `['default']` where there is one only. */
  readonly profiles: readonly string[]
  /** Whether names of units are read. */
  readonly names: boolean
  /** Whether the source is read from pieces, which may be cut anywhere. */
  readonly chunks: boolean
  /** What every issue about a row or a value tells of its place; empty where the source has no places. */
  readonly places: readonly PlaceField[]
}

/** One way of writing that a source declares. */
export interface SourceVariant {
  readonly layout: string
  readonly profile: string
}

export const PLACE_FIELDS: readonly PlaceField[] = Object.freeze(['file', 'sheet', 'cell', 'line', 'column'])
const KEYS: readonly (keyof SourceCapabilities)[] = Object.freeze(['layouts', 'profiles', 'names', 'chunks', 'places'])

/** What is wrong with declared capabilities. */
export function faultsOfSource(capabilities: SourceCapabilities, hasCut: boolean): string[] {
  const faults = [
    ...unknownKeys('"capabilities"', capabilities, KEYS),
    ...faultsOfList('layouts', capabilities.layouts),
    ...faultsOfList('profiles', capabilities.profiles),
    ...faultsOfList('places', capabilities.places, PLACE_FIELDS),
  ]
  if (capabilities.chunks && !hasCut) faults.push('"chunks" is declared, but there is no "cut": give a function that cuts an encoded table into pieces.')
  if (!capabilities.chunks && hasCut) faults.push('"cut" is given, but "chunks" is not declared: declare it, or leave "cut" out.')
  return faults
}

/** Every way of writing that is declared. */
export function variantsOf({ layouts, profiles }: SourceCapabilities): SourceVariant[] {
  return layouts.flatMap((layout) => profiles.map((profile) => ({ layout, profile })))
}
