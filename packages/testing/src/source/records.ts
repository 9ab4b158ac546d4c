/**
 * A value to be written. `text` is canonical: a decimal with a point, `true`, `false`, an option id, `NA`, or nothing. A source with types of
 * its own writes a number or a boolean by `kind`; `other` is text that no input takes and is written as it stands.
 */
export interface SourceCell {
  readonly indicator: string
  readonly input: string
  readonly kind: 'number' | 'boolean' | 'option' | 'na' | 'empty' | 'other'
  readonly text: string
}

/** One unit and its values, in the order in which they are to be written: a row of a wide table, or rows of a long one. */
export interface SourceRecord {
  readonly unit: string
  readonly name: string | null
  readonly cells: readonly SourceCell[]
}

/** A cell by its place `indicator/input` in the index of the suite; the kind is told from the text. */
export function cell(place: string, text: string, kind = kindOf(text)): SourceCell {
  const [indicator = '', input = ''] = place.split('/')
  return { indicator, input, kind, text }
}

/** A record of one unit without a name. */
export function record(unit: string, ...cells: readonly SourceCell[]): SourceRecord {
  return { unit, name: null, cells }
}

function kindOf(text: string): SourceCell['kind'] {
  if (text === '') return 'empty'
  if (text === 'NA') return 'na'
  if (text === 'true' || text === 'false') return 'boolean'
  if (/^-?\d+(\.\d+)?$/.test(text)) return 'number'
  return text === 'head' || text === 'deputy' ? 'option' : 'other'
}
