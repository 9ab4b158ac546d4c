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

  test('weights, points that do not add up, figures that are not scored and whom an indicator concerns are in words, and their codes are named', async () => {
    const expert = (code: string, more: object) => ({ kind: 'indicator', code, name: { vi: `Mục ${code}` }, maxPoints: 10, method: 'expert', inputs: [{ id: `x${code}`, type: 'number', label: { vi: 'Điểm' } }], ...more })
    const group = { kind: 'group', role: 'group', id: 'least', code: 'A', name: { vi: 'Nhóm' }, maxPoints: 10, weight: 2.5, round: 1, aggregation: 'min' }
    const index = indexFile({
      aggregation: 'mean',
      traits: [{ id: 'has_market', meaning: { vi: 'đơn vị có chợ' } }],
      nodes: [{ ...group, children: [expert('1', { trait: 'has_market' }), expert('2', { maxPoints: 0, information: true, weight: 0 })] }],
    })
    const { code, out, err } = await dti(['print', '--index', index])
    expect(code).toBe(0)
    expect(out).toContain(
      [
        'A. Nhóm – 10 điểm',
        '      Trọng số 2,5',
        '      Điểm không cộng từ các mục bên trong mà tổng hợp: lấy mục thấp nhất',
        '      Làm tròn đến 1 chữ số thập phân',
        '  1. Mục 1 – 10 điểm',
        '      Tổ thẩm định chấm điểm',
        '      Trọng số 1',
        '      Chỉ tính khi đơn vị có chợ',
        '  2. Mục 2 – 0 điểm',
        '      Để tham khảo, không chấm điểm',
        '      Trọng số 0',
        '',
        'TỔNG CỘNG – 10 điểm',
        '      Điểm không cộng từ các mục bên trong mà tổng hợp: trung bình cộng có trọng số',
      ].join('\n'),
    )
    expect(err).toContain('3 mục có cách tính in thành lời, khi nhập lại phải có người xem: A, 2, TỔNG CỘNG')
  })

  test('another ending and an unsound definition are told', async () => {
    expect((await dti(['print', '--level', 'commune', '--out', join(folder(), 'a.docx')])).code).toBe(2)
    expect((await dti(['print', '--index', file('x.json', '{"schema":"dti-vn.index/1"}')])).code).toBe(1)
  })
})
