import type { Authority, DecisionReference, Issue, IndexDefinition } from '@dti-vn/sdk'
import type { ChosenColumns } from './find-header.js'
import type { Unshown } from './left-out.js'
import type { OldEncoding } from './old-encoding.js'

/** What a table does not say and the caller must. */
export interface AnnexOptions {
  /** Id of the draft, e.g. `annex/commune`. */
  readonly id: string
  readonly name: string
  readonly level: string
  readonly edition: string
  readonly valid: IndexDefinition['valid']
  readonly decision: DecisionReference | null
  /** How far the table may be trusted, as the caller declares it. */
  readonly authority: Authority
  /** Depth in the table at which main indicators stand: 1 (default) is the outermost. */
  readonly mainDepth?: number | undefined
  /** Names of main indicators whose ids are known: a main indicator of exactly that name takes its id. */
  readonly knownMains?: readonly { readonly id: string; readonly name: string }[] | undefined
  /** Columns whose titles are not known or claim one thing twice: kind by letter (`D`) or title. */
  readonly columns?: ChosenColumns | undefined
  /** Rows and columns that a file hides, and what it strikes through, are left out unless named here. */
  readonly include?: readonly Unshown[] | undefined
  /** The encoding of texts that are not in Unicode, which are converted. */
  readonly encoding?: OldEncoding | undefined
  /** Which table of a sheet that holds several, from 1 (default). */
  readonly table?: number | undefined
  /** Checks of the draft, e.g. that of an engine and that of the counts of a decision. */
  readonly checks?: readonly ((draft: IndexDefinition) => readonly Issue[])[] | undefined
}
