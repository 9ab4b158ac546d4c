import { defineSink, type FilesTarget } from '@dti-vn/sdk'
import * as z from 'zod'

const NAME = 'ranking.ndjson'

/** Writes the ranking as one file with a list in JSON on each line. Whoever calls it decides where files go, and writes them whole. */
export const tableSink = defineSink({
  id: '__id__/table',
  title: { vi: 'Bảng, mỗi dòng một danh sách JSON', en: 'Table, a JSON list on each line' },
  description: { vi: 'Ghi bảng xếp hạng thành một tệp.', en: 'Writes the ranking as one file.' },
  options: z.strictObject({}),
  target: 'files',
  write: async (files: FilesTarget, result) => {
    const lines: readonly (readonly (string | number | null)[])[] = [
      ['authority', result.index.authority],
      ['data status', result.dataStatus],
      ['rank', 'code', 'name', 'points', 'score'],
      ...result.ranking().map(({ rank, code, name, points, score }) => [rank, code, name, points, score]),
    ]
    await files(NAME, piecesOf(lines.map((cells) => `${JSON.stringify(cells)}\n`).join('')))
    return { written: [NAME] }
  },
})

async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text))
}
