import { createEngine, type FilesTarget, type ScoreResult } from '@dti-vn/sdk'
import { sinkSuite } from '@dti-vn/testing'
import { test } from 'vitest'
import { __camel__Plugin } from '../src/index.js'

const engine = createEngine({ plugins: [__camel__Plugin()] })

/** The text of the one file. */
async function written(result: ScoreResult): Promise<string> {
  let text = ''
  const files: FilesTarget = async (_name, pieces) => {
    for await (const piece of pieces) text += new TextDecoder().decode(piece)
  }
  await engine.write('__id__/table', files, result)
  return text
}

sinkSuite({
  test,
  capabilities: { formats: ['ndjson'], figures: ['points', 'score'], decimalComma: [], escapesFormulas: [] },
  write: written,
  cells: (text) => text.trimEnd().split('\n').map((line) => (JSON.parse(line) as unknown[]).map((cell) => String(cell ?? ''))),
})
