import type { Issue } from '@dti-vn/sdk'
import { JSON_BYTES, type JsonText, readJson } from '@dti-vn/sdk/json'
import { STANDARD_INPUT } from '@dti-vn/sdk/node'
import type { CliContext } from '../context.js'

/** The JSON of a definition before its shape is known, or the issues that say why it cannot be read. */
export type ReadDefinition =
  | {
      readonly value: unknown
      /** Adds file, line and column to issues of the definition. */
      readonly placed: (issues: readonly Issue[]) => readonly Issue[]
    }
  | { readonly issues: readonly Issue[] }

/** Reads the JSON file of a definition. */
export async function readDefinition({ files, texts }: CliContext, file: string): Promise<ReadDefinition> {
  const read = readJson(await files.readBytes(file, JSON_BYTES), { file: file === STANDARD_INPUT ? texts.standardInput : file })
  return read.ok ? { value: read.json.value, placed: placing(read.json) } : { issues: read.issues }
}

/** Issues of no part of the definition have the file alone. */
function placing(json: JsonText): (issues: readonly Issue[]) => readonly Issue[] {
  return (issues) => issues.map((issue) => ({ ...issue, place: issue.path.length === 0 ? { file: json.placeOf([]).file } : json.placeOf(issue.path) }))
}
