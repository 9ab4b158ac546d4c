import { readFile, stat } from 'node:fs/promises'
import { type AnyIndex, type Issue, nearest, parseDefinition } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { fill } from '../text/texts.js'
import { faultText } from '../output/fault-text.js'

/** Largest definition file that is read. */
const MAX_BYTES = 20_000_000

/** Which index a command works on. */
export interface IndexOptions {
  readonly level?: string | undefined
  readonly index?: string | undefined
}

/** A definition, or the issues that say why a file holds none. */
export type LoadedIndex = { readonly definition: AnyIndex } | { readonly issues: readonly Issue[] }

/** The index of a built-in level, or the one in a JSON file. */
export async function loadIndex(context: CliContext, { level, index }: IndexOptions): Promise<LoadedIndex> {
  const { texts, engine } = context
  if ((level === undefined) === (index === undefined)) throw new CliMisuse(texts.levelOrIndex)
  if (level !== undefined) {
    const found = engine.indexes.find((candidate) => candidate.level === level)
    if (found) return { definition: found }
    const known = engine.levels.map(({ id }) => id)
    const close = nearest(level, known)
    throw new CliMisuse(fill(texts.unknownLevel, { value: level, known: (close.length > 0 ? close : known).join(', ') }))
  }
  const contributed = engine.indexes.find(({ id }) => id === index)
  if (contributed) return { definition: contributed }
  const parsed = parseDefinition(await readJson(context, index ?? ''))
  if (parsed.ok) return { definition: parsed.definition }
  return { issues: parsed.issues.map((issue) => ({ ...issue, place: { file: index } })) }
}

async function readJson({ texts }: CliContext, file: string): Promise<unknown> {
  const text = await readText(texts, file)
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as unknown
  } catch (error) {
    throw new CliMisuse(fill(texts.jsonInvalid, { file, message: messageOf(error) }))
  }
}

async function readText(texts: CliContext['texts'], file: string): Promise<string> {
  try {
    const { size } = await stat(file)
    if (size > MAX_BYTES) throw new CliMisuse(fill(texts.fileTooLarge, { file, size, limit: MAX_BYTES }))
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof CliMisuse) throw error
    throw new CliMisuse(fill(texts.fileMissing, { file, message: faultText(texts, error) }))
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
