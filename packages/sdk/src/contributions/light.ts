import type { Dataset, ScoreResult } from '@dti-vn/core'
import { piecesOf } from '../output/pieces.js'
import type { ReportContext, Reporter } from './reporter.js'
import type { Sink, SinkReport } from './sink.js'
import type { Source, SourceContext } from './source.js'
import type { OptionsSchema } from '../plugin/standard-schema.js'

/** What a light contribution is loaded from, e.g. `() => import('./read.js')`. */
export type Load<T> = () => Promise<T>

/** A source whose reader is loaded when it reads; what it is called, what it can do and its options are known before. */
export function lightSource<const Id extends string, Input, In, Out>(
  source: Omit<Source<Input, Out>, 'id' | 'options' | 'read'> & { readonly id: Id; readonly options: OptionsSchema<In, Out>; readonly load: Load<Pick<Source<Input, Out>, 'read'>> },
): Source<Input, Out> & { readonly id: Id; readonly options: OptionsSchema<In, Out> } {
  const { load, ...about } = source
  const read = async (input: Input, context: SourceContext, options: Out): Promise<Dataset> => (await load()).read(input, context, options)
  return Object.freeze({ ...about, read })
}

/** A sink whose writer is loaded when it writes. */
export function lightSink<const Id extends string, Target, In, Out>(
  sink: Omit<Sink<Target, Out>, 'id' | 'options' | 'write'> & { readonly id: Id; readonly options: OptionsSchema<In, Out>; readonly load: Load<Pick<Sink<Target, Out>, 'write'>> },
): Sink<Target, Out> & { readonly id: Id; readonly options: OptionsSchema<In, Out> } {
  const { load, ...about } = sink
  const write = async (target: Target, result: ScoreResult, context: ReportContext, options: Out): Promise<SinkReport> => (await load()).write(target, result, context, options)
  return Object.freeze({ ...about, write })
}

/** A reporter whose renderer is loaded when the first piece of its output is asked for: what it renders comes in pieces. */
export function lightReporter<const Id extends string, In, Out>(
  reporter: Omit<Reporter<Out>, 'id' | 'options' | 'render'> & { readonly id: Id; readonly options: OptionsSchema<In, Out>; readonly load: Load<Pick<Reporter<Out>, 'render'>> },
): Reporter<Out> & { readonly id: Id; readonly options: OptionsSchema<In, Out> } {
  const { load, ...about } = reporter
  async function* render(result: ScoreResult, context: ReportContext, options: Out): AsyncGenerator<Uint8Array> {
    yield* piecesOf((await load()).render(result, context, options))
  }
  return Object.freeze({ ...about, render })
}
