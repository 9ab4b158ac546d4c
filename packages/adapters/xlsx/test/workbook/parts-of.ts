import { unzipOwn } from '../../src/workbook/zip-entries.js'

/** The parts of a workbook as text, by path. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  return new Map((await unzipOwn(bytes)).map(({ path, data }) => [path, new TextDecoder().decode(data)]))
}
