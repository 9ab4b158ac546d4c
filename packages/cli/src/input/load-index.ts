import { type AnyIndex, type Issue, nearest, parseDefinition } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { fill } from '../text/texts.js'
import { readDefinition } from './read-definition.js'

/** Which index a command works on. */
export interface IndexOptions {
  readonly level?: string | undefined
  readonly index?: string | undefined
}

/** A definition, or the issues that say why a file holds none. */
export type LoadedIndex = FoundIndex | { readonly issues: readonly Issue[] }

/** A definition and where its parts stand. */
export interface FoundIndex {
  readonly definition: AnyIndex
  /** Adds file, line and column to issues of the definition, where it comes from a file. */
  readonly placed: (issues: readonly Issue[]) => readonly Issue[]
}

/** The index of a built-in level, or the one in a JSON file. */
export async function loadIndex(context: CliContext, { level, index }: IndexOptions): Promise<LoadedIndex> {
  const { texts, engine } = context
  if ((level === undefined) === (index === undefined)) throw new CliMisuse(texts.levelOrIndex)
  if (level !== undefined) {
    const found = engine.indexes.find((candidate) => candidate.level === level)
    if (found) return { definition: found, placed: unplaced }
    const known = engine.levels.map(({ id }) => id)
    throw new CliMisuse(fill(texts.unknownLevel, { value: level, close: nearest(level, known).join(', '), known: known.join(', ') }))
  }
  const contributed = engine.indexes.find(({ id }) => id === index)
  if (contributed) return { definition: contributed, placed: unplaced }
  return readIndex(context, index ?? '')
}

async function readIndex(context: CliContext, file: string): Promise<LoadedIndex> {
  const read = await readDefinition(context, file)
  if ('issues' in read) return read
  const parsed = parseDefinition(read.value)
  return parsed.ok ? { definition: parsed.definition, placed: read.placed } : { issues: read.placed(parsed.issues) }
}

function unplaced(issues: readonly Issue[]): readonly Issue[] {
  return issues
}
