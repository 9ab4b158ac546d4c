import type { InputType, LocalText } from '@dti-vn/sdk'

/** What the scoring text of one indicator says, cut up for the patterns. */
export interface ScoringRule {
  /** The text with its lines. */
  readonly text: string
  /** The clauses that are left when remarks such as "Điểm tối đa: 10" have been read and checked. */
  readonly clauses: readonly string[]
  /** Name of the indicator, for labels. */
  readonly name: string
  /** Maximum in millionths of a point. */
  readonly max: number
}

/** An input that a matched rule needs; its id is made later, from the label. */
export interface DraftInput {
  readonly label: string
  readonly type: InputType
  readonly unit?: string | undefined
  /** Bound of an `expert` input. */
  readonly max?: number | undefined
  readonly options?: readonly { readonly id: string; readonly label: string }[] | undefined
}

/** A scoring text that was understood in full. */
export interface ScoringMatch {
  readonly method: string
  readonly inputs: readonly DraftInput[]
  /** The params of the method, given the ids of the inputs in their order. */
  readonly params: (ids: readonly string[]) => Readonly<Record<string, unknown>>
  /** The words that decided, as printed. */
  readonly phrase: string
  /** Readings that a person must confirm. */
  readonly remarks: readonly LocalText[]
}

/** A known kind of scoring text. It answers only when it understands every clause and the points agree with the maximum. */
export interface ScoringPattern {
  /** What the report calls it. */
  readonly id: string
  readonly match: (rule: ScoringRule, inner: InnerMatch) => ScoringMatch | undefined
}

/** Matches the text of a part of a rule. */
type InnerMatch = (rule: ScoringRule) => ScoringMatch | undefined
