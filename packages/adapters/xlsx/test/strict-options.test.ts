import { createEngine, MisuseError } from '@dti-vn/sdk'
import { hatinh } from '@dti-vn/hatinh'
import { describe, expect, test } from 'vitest'
import { collectForms, feedbackWriter, rankForms, rankXlsx, readXlsxAppraisals, readXlsxDataset, readXlsxTraits, resultsWorkbook } from '../src/index.js'

const engine = createEngine({ plugins: [hatinh()] })
const plan = engine.plan('qd2878/district')
const result = engine.score('qd2878/district', [{ code: '436', traits: [], values: {} }])
const bytes = new Uint8Array()

async function refusal(action: () => unknown): Promise<string> {
  try {
    await action()
  } catch (error) {
    if (MisuseError.isInstance(error)) return error.message
    throw error
  }
  return 'accepted'
}

describe('options of the Excel calls are strict', () => {
  test.each([
    ['rankXlsx', { headerrow: 3 }, '"headerrow"; nearest: headerRow.'],
    ['rankXlsx', { datastatus: 'illustrative' }, '"datastatus"; nearest: dataStatus.'],
    ['rankForms', { definitiondigest: 'x' }, '"definitiondigest"; nearest: definitionDigest.'],
    ['collectForms', { unit: new Map() }, '"unit"; nearest: units.'],
    ['readXlsxDataset', { profile: 'excel' }, 'no "profile"'],
    ['readXlsxTraits', { sheets: 'A' }, '"sheets"; nearest: sheet.'],
    ['readXlsxAppraisals', { headerrow: 2 }, '"headerrow"; nearest: headerRow.'],
    ['resultsWorkbook', { sheets: ['rankings'] }, '"rankings"; nearest: ranking.'],
    ['resultsWorkbook', { language: 'fr' }, 'vi, en'],
    ['feedbackWriter', { lang: 'vi' }, 'language'],
  ] as const)('%s refuses %j', async (name, wrong, said) => {
    const options = { ...(name.startsWith('rank') ? { engine, index: 'qd2878/district' } : {}), ...wrong } as never
    const calls = {
      rankXlsx: () => rankXlsx(bytes, options),
      rankForms: () => rankForms([], options),
      collectForms: () => collectForms([], plan, options),
      readXlsxDataset: () => readXlsxDataset(bytes, plan, options),
      readXlsxTraits: () => readXlsxTraits(bytes, plan, options),
      readXlsxAppraisals: () => readXlsxAppraisals(bytes, options),
      resultsWorkbook: () => resultsWorkbook(result, options),
      feedbackWriter: () => feedbackWriter(result, options),
    }
    expect(await refusal(calls[name])).toContain(said)
  })
})
