import type { LocalText, Place } from '@dti-vn/sdk'
import type { ReadCode } from './code-form.js'
import type { ReadPoints } from './points-cell.js'

/** A row with a code, and the rows below it that go on with it. */
export interface AnnexRow {
  readonly place: Place
  /** The last row that belongs to it, counted in the file. */
  readonly lastLine: number
  /** The code cell as it stands in the file. */
  readonly printedCode: string
  readonly code: ReadCode
  /** The number as printed, where the code of its group was put before it. */
  readonly unqualified?: string | undefined
  /** True when the file holds the code as a number. */
  readonly codeIsNumber: boolean
  readonly name: string
  readonly printedPoints: string
  readonly points: ReadPoints
  readonly scoring: string
  readonly evidence: string
  readonly source: string
  readonly note: string
  /** What was read in another way than it is printed. */
  readonly remarks: readonly LocalText[]
  /** True where rows below it have maxima of their own and no word says what earns them. */
  readonly hasOwnMaxima?: boolean | undefined
}

/** A row that prints a sum. */
export interface TotalRow {
  readonly place: Place
  readonly label: string
  /** In millionths; undefined where no points can be read. */
  readonly points: number | undefined
  readonly printedPoints: string
  /** How many coded rows stand above it. */
  readonly after: number
}

/** A row that is not part of the table; with a reason where it is one and is left out. */
export interface OtherRow {
  readonly place: Place
  readonly text: string
  readonly reason?: LocalText | undefined
}

/** A row that looks like an indicator and cannot be read. */
export interface RefusedRow extends OtherRow {
  readonly printedCode: string
  readonly reason: LocalText
}

/** Everything below the header. */
export interface AnnexRows {
  readonly coded: readonly AnnexRow[]
  readonly totals: readonly TotalRow[]
  readonly ignored: readonly OtherRow[]
  readonly refused: readonly RefusedRow[]
  /** Tables that begin again further down: how many coded rows stand above, and where. */
  readonly again: readonly { readonly after: number; readonly place: Place }[]
}
