import type { Source } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { comesAlong } from '../own-ids.js'
import { fill } from '../text/texts.js'

/** What reads an input that tells nothing by its name or its first bytes, as a pipe does. */
const DEFAULT_SOURCE = 'csv/table'

/** First bytes of an input that are looked at. */
export const LOOKED_AT = 64

/**
 * The source that reads a file: one whose inputs begin as this does, else one for its ending, else that of CSV files. One that a named plugin brings goes before what
 * comes with the command; which of two is meant is not guessed.
 */
export function sourceOf({ engine, texts }: CliContext, file: string, start: Uint8Array): Source {
  const { sources } = engine.contributions
  const hex = Buffer.from(start).toString('hex')
  const ending = (extension: string) => file.toLowerCase().endsWith(extension)
  const fitting = [
    sources.filter(({ abilities }) => abilities.begins?.some((bytes) => hex.startsWith(bytes))),
    sources.filter(({ abilities }) => abilities.extensions.some(ending)),
  ].find((found) => found.length > 0)
  if (!fitting) return engine.find('sources', DEFAULT_SOURCE)
  const named = fitting.filter((source) => !comesAlong(source))
  const [first, ...others] = named.length > 0 ? named : fitting
  if (first && others.length === 0) return first
  throw new CliMisuse(fill(texts.inout.sourcesMany, { file, known: fitting.map(({ id }) => id).join(', ') }))
}

/** True for a source that reads no files: it is given the text of `--data` itself, such as an address. */
export function readsText({ abilities }: Source): boolean {
  return abilities.extensions.length === 0 && abilities.begins === undefined
}
