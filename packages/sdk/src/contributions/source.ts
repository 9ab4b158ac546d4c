import type { Dataset, Deprecation, LocalText, Plan } from '@dti-vn/core'
import type { OptionsSchema } from '../plugin/standard-schema.js'

/** Traits and parents of units, read before from where they stand, by unit code. */
export type UnitTraits = ReadonlyMap<string, { readonly name: string | null; readonly parent: string | null; readonly traits: ReadonlySet<string> }>

/** What a source is told besides its input and options. */
export interface SourceContext {
  /** The index to read for: its columns are those of the data set. */
  readonly plan: Plan
  /** Name of the input, for the places of issues. */
  readonly file?: string | undefined
  /** Where the input brings no traits itself. */
  readonly traits?: UnitTraits | undefined
  /** Codes in the lists of units of the index: they are units even where they look like a row of totals. */
  readonly codes?: ReadonlySet<string> | undefined
  /** Stops the reading: the source then throws the reason of the signal, and closes what it opened. */
  readonly signal?: AbortSignal | undefined
  /** How far reading has come, as often as the source likes. */
  readonly onProgress?: ((progress: { readonly bytes: number; readonly rows: number }) => void) | undefined
}

/** What a source can do, as the conformance suite of `@dti-vn/testing` checks it. */
export interface SourceAbilities {
  /** File name extensions that it reads, with their dot: `.csv`. Empty where it reads no files. */
  readonly extensions: readonly string[]
  /** Whether it reads from pieces, so that the input is never in memory as a whole. */
  readonly streams: boolean
  /** Whether it reads names of units. */
  readonly names: boolean
  /** The first bytes of inputs that it reads, in hexadecimal (`504b0304`): they tell an input that has no extension, or a wrong one. */
  readonly begins?: readonly string[] | undefined
}

/**
 * A source of data: reads an input into a data set of exact values. What is wrong with the input becomes issues of the data set, with their
 * places, never a throw. It closes what it opened, also when it fails.
 */
export interface Source<Input = unknown, Options = unknown> {
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText
  readonly abilities: SourceAbilities
  readonly options: OptionsSchema<unknown, Options>
  readonly deprecated?: Deprecation | undefined
  read(input: Input, context: SourceContext, options: Options): Promise<Dataset>
}

/** Types a source by its input and options, and keeps its id as a literal. */
export function defineSource<const Id extends string, Input, In, Out>(
  source: Omit<Source<Input, Out>, 'id' | 'options'> & { readonly id: Id; readonly options: OptionsSchema<In, Out> },
): Source<Input, Out> & { readonly id: Id; readonly options: OptionsSchema<In, Out> } {
  return Object.freeze(source)
}
