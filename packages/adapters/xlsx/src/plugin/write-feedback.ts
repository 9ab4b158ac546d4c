import type { FilesTarget, ReportContext, ScoreResult } from '@dti-vn/sdk'
import { feedbackWriter } from '../feedback/feedback-workbook.js'
import { fileName } from './file-name.js'

/** Writes what the sink `xlsx/feedback` is asked for. The position before a code keeps names apart. */
export async function write(target: FilesTarget, result: ScoreResult, { language }: ReportContext) {
  const feedback = feedbackWriter(result, { language: language.texts, issues: language.issues })
  const digits = String(result.units.length).length
  const written: string[] = []
  for (const [position, { code }] of result.units.entries()) {
    const name = `${String(position + 1).padStart(digits, '0')}-${fileName(code)}.xlsx`
    await target(name, once(await feedback(code)))
    written.push(name)
  }
  return { written }
}

// eslint-disable-next-line @typescript-eslint/require-await -- a source of one piece
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
