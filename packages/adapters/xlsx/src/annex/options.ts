import type { Authority, DecisionReference, Issue, IndexDefinition } from '@dti-vn/sdk'

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
  /** Checks of the draft, e.g. that of an engine and that of the counts of a decision. */
  readonly checks?: readonly ((draft: IndexDefinition) => readonly Issue[])[] | undefined
}
