import type { Deprecation, LocalText, ScoreResult } from '@dti-vn/core'
import type { SpokenLanguage } from '../language/spoken-language.js'
import type { OptionsSchema } from '../plugin/standard-schema.js'

/** What a reporter is told besides the result and its options. */
export interface ReportContext {
  /** The language to write in, with its words. */
  readonly language: SpokenLanguage
}

/** What a reporter renders: a text, bytes, or bytes that come in pieces, so that an output of any size is never in memory as a whole. */
export type ReportOutput = string | Uint8Array | AsyncIterable<Uint8Array>

/** A reporter: renders a result as text or bytes. Pure: equal results give equal output; no clock, no file. */
export interface Reporter<Options = unknown> {
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText
  /** E.g. `text/csv`. */
  readonly mediaType: string
  /** File name extension with its dot: `.csv`. */
  readonly extension: string
  readonly options: OptionsSchema<unknown, Options>
  readonly deprecated?: Deprecation | undefined
  render(result: ScoreResult, context: ReportContext, options: Options): ReportOutput
}

/** Types a reporter by its options, and keeps its id as a literal. */
export function defineReporter<const Id extends string, In, Out>(
  reporter: Omit<Reporter<Out>, 'id' | 'options'> & { readonly id: Id; readonly options: OptionsSchema<In, Out> },
): Reporter<Out> & { readonly id: Id; readonly options: OptionsSchema<In, Out> } {
  return Object.freeze(reporter)
}
