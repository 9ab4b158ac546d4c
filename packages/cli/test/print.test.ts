import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hatinh } from '@dti-vn/hatinh'
import { createEngine, indicatorsOf } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { readSheets } from './read-sheets.js'
import { dti, file, folder, indexFile } from './run-cli.js'

const engine = createEngine({ plugins: [hatinh()] })

interface Draft {
  readonly maxPoints: number
  readonly nodes: Parameters<typeof indicatorsOf>[0]
}

describe('print', () => {
  // What an import makes itself (ids, labels, types of figures) may differ; code, name, maximum and method may not.
  test.each(['.xlsx', '.csv'])('the commune level as %s reads back: every code, name, maximum and, but for formulas, method', async (ending) => {
    const place = folder()
    const [annex, out] = [join(place, `phu-luc${ending}`), join(place, 'ban-nhap.json')]
    const printed = await dti(['print', '--level', 'commune', '--out', annex])
    expect(printed.code).toBe(0)
    expect(printed.err).toMatch(/có cách tính in thành lời/)
    await dti(['import-annex', '--file', annex, '--level', 'commune', '--authority', 'illustrative', '--out', out, ...(ending === '.csv' ? ['--profile', 'excel-vi'] : [])])
    const draft = JSON.parse(readFileSync(out, 'utf8')) as Draft
    const index = engine.index('qd2878/commune')
    const essence = (nodes: Draft['nodes']) => indicatorsOf(nodes).map(({ node }) => [node.code, node.name.vi, node.maxPoints, node.method === 'formula' ? 'expert' : node.method])
    expect(essence(draft.nodes)).toEqual(essence(index.nodes))
    expect(draft.maxPoints).toBe(index.maxPoints)
  })

  test('the sheet says what it is, and holds codes and points as texts', async () => {
    const out = join(folder(), 'a.xlsx')
    await dti(['print', '--level', 'commune', '--out', out])
    const [sheet] = await readSheets(out)
    // The words of the shipped catalogue about itself.
    expect(sheet?.first(2)).toBe(engine.index('qd2878/commune').notice?.vi)
    const [first, second] = sheet?.tableUnder('TT') ?? []
    expect([first?.get('TT'), first?.get('Chỉ số'), second?.get('TT'), second?.get('Điểm tối đa')]).toEqual(['1', 'NHẬN THỨC SỐ', '1.1', '20'])
  })

  test('on a screen an outline; as Markdown a table in which nothing of a name is a sign of Markdown', async () => {
    const index = indexFile({ name: { vi: 'Bộ <b>|*thử' } })
    const { code, out } = await dti(['print', '--index', index])
    expect([code, out]).toEqual([0, expect.stringMatching(/Bộ <b>\|\*thử\n\n1\. THỬ – 10 điểm\n {2}1\.1\. Thử – 10 điểm\n {6}Tổ thẩm định chấm điểm\n\nTỔNG CỘNG – 10 điểm/)])
    const page = join(folder(), 'a.md')
    expect((await dti(['print', '--index', index, '--out', page])).code).toBe(0)
    // The signs of Markdown as references: < is 60, > 62, | 124, * 42.
    expect(readFileSync(page, 'utf8')).toContain('# Bộ &#60;b&#62;&#124;&#42;thử')
    expect(readFileSync(page, 'utf8')).toContain('| 1.1 | Thử | 10 | Tổ thẩm định chấm điểm |  |  |  |')
  })

  test('another ending and an unsound definition are told', async () => {
    expect((await dti(['print', '--level', 'commune', '--out', join(folder(), 'a.docx')])).code).toBe(2)
    expect((await dti(['print', '--index', file('x.json', '{"schema":"dti-vn.index/1"}')])).code).toBe(1)
  })
})
