import { readXlsx } from 'hucre'
import { compileIndex, createRegistry, datasetOfRows, scoreRun, type ScoreResult } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { makeWorld } from '../../../../core/test/contract/world/world.js'
import { feedbackWriter, readWorkbook, writeWorkbook } from '../../src/index.js'
import { feedbackModels } from '../../src/feedback/feedback-model.js'
import { smallResult } from '../results/small-result.js'
import { partsOf } from '../workbook/parts-of.js'

/** All that a workbook says and how it looks: cells and styles as the library reads them, cells as our reader does, and every other part but the tables of texts and styles. */
async function meaning(bytes: Uint8Array): Promise<unknown> {
  const { ok, sheets } = await readWorkbook(bytes)
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets
  const looks = [...(sheet?.cells ?? [])].map(([place, { style }]) => [place, style])
  expect(looks.filter(([, style]) => style !== undefined).length).toBeGreaterThan(20)
  const parts = await partsOf(bytes)
  const around = (parts.get('xl/worksheets/sheet1.xml') ?? '').replace(/<dimension [^>]*\/>/, '').replace(/<c .*?(?:\/>|<\/c>)/gs, '')
  const others = [...parts].filter(([path]) => path.startsWith('docProps/') || path === 'xl/workbook.xml')
  return { ok, sheets, looks, rows: around, others: new Map(others) }
}

async function compare(result: ScoreResult, codes: readonly string[], language: 'vi' | 'en'): Promise<void> {
  const write = feedbackWriter(result, { language })
  const { model } = feedbackModels(result, { language })
  for (const code of codes) expect(await meaning(await write(code)), code).toEqual(await meaning(await writeWorkbook(model(code))))
}

test('feedback that is printed is that which is made one by one: cells, looks, table, paper, title', async () => {
  const result = smallResult()
  await compare(result, result.units.map(({ code }) => code), 'vi')
})

test.each([3, 4, 8, 13, 21, 34])('so it is for a random index with all states and texts, seed %i', { timeout: 60_000 }, async (seed) => {
  const { index, rows } = makeWorld(seed, { claims: true })
  const plan = compileIndex(index, createRegistry())
  const result = scoreRun(plan, datasetOfRows(plan, rows))
  await compare(result, result.units.slice(0, 4).map(({ code }) => code), seed % 2 === 0 ? 'vi' : 'en')
})
