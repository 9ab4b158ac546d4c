import type { Deprecation, LocalText, ScoreResult } from '@dti-vn/core'
import type { OptionsSchema } from '../plugin/standard-schema.js'
import type { ReportContext } from './reporter.js'

/**
 * What a sink of files writes with: takes the name of a file and its content, and is done when its promise is. Who calls the sink decides where the file goes,
 * and sees to it that it is whole and that nothing is lost.
 */
export type FilesTarget = (name: string, pieces: AsyncIterable<Uint8Array>) => Promise<void>

/** What a sink has written. */
export interface SinkReport {
  /** Names of what was written, e.g. of files, in order. */
  readonly written: readonly string[]
}

/**
 * A sink: writes a result somewhere, such as a folder, a database, a portal. It closes what it opened, also when it fails, and throws what
 * keeps it from writing; the engine makes a `PluginCallError` of it.
 */
export interface Sink<Target = unknown, Options = unknown> {
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText
  readonly options: OptionsSchema<unknown, Options>
  /** What it is given as its target: a `text`, such as a path or an address, or with `files` a `FilesTarget`. A command line can use it only where this is said. */
  readonly target?: 'text' | 'files' | undefined
  readonly deprecated?: Deprecation | undefined
  write(target: Target, result: ScoreResult, context: ReportContext, options: Options): Promise<SinkReport>
}

/** Types a sink by its target and options, and keeps its id as a literal. */
export function defineSink<const Id extends string, Target, In, Out>(
  sink: Omit<Sink<Target, Out>, 'id' | 'options'> & { readonly id: Id; readonly options: OptionsSchema<In, Out> },
): Sink<Target, Out> & { readonly id: Id; readonly options: OptionsSchema<In, Out> } {
  return Object.freeze(sink)
}
