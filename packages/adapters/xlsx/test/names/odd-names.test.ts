import { describe, expect, test } from 'vitest'
import { collectForms, feedbackWorkbook, readWorkbook, resultsWorkbook, writeForm } from '../../src/index.js'
import { engine, plan } from '../collect/small-index.js'

const text = (bad: string) => `Xã ${bad} Một`

/** Names that XML cannot hold, or that the file format takes for something else. */
const NAMES = ['\ufffe', '\uffff', '\ud800', '\udc00', '\u0000', '\u001b[31m', '\u007f', '_x0041_', '_xa_', '&<>"\'', '\r\n', '💡'].map(text)

async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { ok, sheets, issues } = await readWorkbook(bytes)
  expect([ok, issues]).toEqual([true, []])
  return sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => (value?.kind === 'text' ? value.text : '')))
}

describe('units with odd names', () => {
  test.each(NAMES.map((name, i) => [JSON.stringify(name), name, i] as const))('%s: forms, results and feedback are sound', async (_shown, name) => {
    const readable = name.replace(/[\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    const result = engine.score('test/commune', [{ code: 'u1', name, values: { '1.2': { done: true } } }])
    expect(await textsOf(await resultsWorkbook(result))).toContain(readable)
    expect((await textsOf(await feedbackWorkbook(result, 'u1'))).join('\n')).toContain(readable)
    const form = await writeForm(plan, { code: 'u1', name, parent: null, traits: null }, { definitionDigest: 'd', period: plan.definition.valid.from.slice(0, 4) })
    const { forms, dataset } = await collectForms([{ name: 'a.xlsx', bytes: form }], plan, { definitionDigest: 'd' })
    expect(dataset.issues.filter(({ code }) => code.startsWith('form-'))).toEqual([])
    expect(forms[0]?.name).toBe(readable)
  })
})
