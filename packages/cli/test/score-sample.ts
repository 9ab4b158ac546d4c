import { readFileSync } from 'node:fs'
import { readCsvDatasetSync, readCsvTraitsSync } from '@dti-vn/adapter-csv'
import { hatinh } from '@dti-vn/hatinh'
import { createEngine, type ScoreResult } from '@dti-vn/sdk'
import { seed } from './run-cli.js'

const engine = createEngine({ plugins: [hatinh()] })

export const LEVELS = ['department', 'district', 'commune'] as const

/** The result of a shipped sample. */
export function scoreSample(level: (typeof LEVELS)[number]): ScoreResult {
  const plan = engine.plan(`qd2878/${level}`)
  const traits = readCsvTraitsSync(readFileSync(seed('sample/unit-traits.csv')), plan, { file: 'unit-traits.csv', profile: 'data' })
  const dataset = readCsvDatasetSync(readFileSync(seed(`sample/${level}.csv`)), plan, { file: `${level}.csv`, profile: 'data', traits })
  return engine.scoreDataset(`qd2878/${level}`, dataset, { period: '2023', dataStatus: 'illustrative' })
}
