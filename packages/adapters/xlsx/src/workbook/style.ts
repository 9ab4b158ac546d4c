/** Lines around a cell. */
export type Border = 'thin' | 'strong' | 'bottom'

/** How a cell looks and whether it can be changed on a protected sheet. Colours are six hexadecimal digits. */
export interface Style {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  /** In points; 11 unless given. */
  readonly size?: number
  readonly color?: string
  readonly fill?: string
  readonly border?: Border
  readonly align?: 'left' | 'center' | 'right'
  readonly vertical?: 'top' | 'center' | 'bottom'
  readonly wrap?: boolean
  /** Steps from the edge. */
  readonly indent?: number
  /** A format code as the file stores it, see `number-format.ts`. */
  readonly numberFormat?: string
  /** Open for typing when the sheet is protected; closed unless true. */
  readonly unlocked?: boolean
}

/** A style of the palette with some properties changed. */
export function styled(base: Style, changes: Style): Style {
  return Object.freeze({ ...base, ...changes })
}
