import { basename } from 'node:path'
import { createDatasetBuilder, type Dataset, type Plan, type Source, type TableTraits } from '@dti-vn/sdk'
import { STANDARD_INPUT, wholeOf } from '@dti-vn/sdk/node'
import type { CliContext } from '../context.js'
import { CliMisuse } from '../misuse.js'
import { comesAlong } from '../own-ids.js'
import { fittingOptions, optionNamesOf } from '../own-options.js'
import { terminalLine } from '../output/terminal-safe.js'
import { fill } from '../text/texts.js'
import { begin } from './begun.js'
import { hashing } from './digest.js'
import { LOOKED_AT, readsText, sourceOf } from './find-source.js'
import type { DataFiles } from './load-data.js'
import { readingProgress } from './progress.js'
import { digestOfFigures } from './samples.js'
import { dataPlace } from './table-place.js'
import { withinLimit } from './workbook-file.js'

/** Figures with the digest of the file, or where there is none, of the figures. */
export interface ReadData {
  readonly dataset: Dataset
  readonly digest: string
}

/** Largest input that a source takes as a whole: that of workbooks. */
const WHOLE_BYTES = 50 * 1024 * 1024

/** Reads the data with the source that is named, or else with the one that the file shows it is for. */
export async function readData(context: CliContext, plan: Plan, files: DataFiles, traits: TableTraits | undefined): Promise<ReadData> {
  const { data, from } = files
  const named = from === undefined ? undefined : context.engine.find('sources', from)
  if (named && readsText(named)) {
    const dataset = await readBy(context, plan, named, data, { files, traits, name: data })
    return { dataset, digest: digestOfFigures(plan, dataset) }
  }
  const name = data === STANDARD_INPUT ? context.texts.standardInput : basename(data)
  const { pieces, digest } = hashing(context.files.readPieces(data))
  const kept = keepingFault(pieces)
  const begun = await begin(kept.pieces, LOOKED_AT)
  try {
    const source = named ?? sourceOf(context, data, begun.start)
    if (!comesAlong(source)) context.io.stderr(`${terminalLine(fill(context.texts.inout.readBy, { file: name, source: source.id }))}\n`)
    const input = source.abilities.streams ? begun.pieces : await whole(source, data, begun.pieces)
    const dataset = await readBy(context, plan, source, input, { files, traits, name })
    kept.throwFault()
    return { dataset, digest: digest() }
  } finally {
    await begun.close()
  }
}

/** A workbook over the limit is refused by its reader, which says what to do. */
async function whole(source: Source, file: string, pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const bytes = wholeOf(file, pieces, WHOLE_BYTES)
  return comesAlong(source) ? withinLimit(bytes, WHOLE_BYTES) : bytes
}

interface Reading {
  readonly files: DataFiles
  readonly traits: TableTraits | undefined
  readonly name: string
}

async function readBy(context: CliContext, plan: Plan, source: Source, input: unknown, { files, traits, name }: Reading): Promise<Dataset> {
  const progress = readingProgress(context, name)
  const options = optionsFor(context, source, files)
  const reading = { codeList: files.codeList, index: plan.definition, file: name, traits: traits?.units, signal: context.io.signal, onProgress: progress.update, options }
  const { issues, ...read } = await context.engine.read(source.id as never, input, reading).finally(progress.done)
  // Traits that were refused as a whole would make indicators fall away: nothing is scored on half of the data.
  const { issues: _, ...dataset } = traits?.refused === true ? createDatasetBuilder(plan).build() : { ...read, issues }
  return { ...dataset, issues: [...issues, ...(traits?.issues ?? [])] }
}

/** Where the table stands and how it is written, as far as the source can be told. A config file may set a profile for CSV files beside workbooks, which have none. */
function optionsFor({ texts }: CliContext, source: Source, files: DataFiles): Readonly<Record<string, unknown>> {
  const place = dataPlace(files)
  const names = optionNamesOf(source.options) ?? []
  for (const [name, option] of [['sheet', '--sheet'], ['headerRow', '--header-row'], ['headerRows', '--header-rows']] as const) {
    if (place[name] === undefined || names.includes(name)) continue
    throw new CliMisuse(name === 'sheet' && comesAlong(source) ? texts.sheetOfCsv : fill(texts.inout.noSuchOption, { source: source.id, option }))
  }
  return fittingOptions(source.options, { profile: files.profile, ...place })
}

/** An engine takes what a source throws for a fault of the source; a file that cannot be read is none. */
function keepingFault(pieces: AsyncIterable<Uint8Array>) {
  const faults: unknown[] = []
  async function* kept(): AsyncGenerator<Uint8Array> {
    try {
      yield* pieces
    } catch (error) {
      faults.push(error)
      throw error
    }
  }
  return {
    pieces: kept(),
    throwFault: () => {
      if (faults.length > 0) throw faults[0]
    },
  }
}
