import { compileIndex, createRegistry, datasetOfRows, scoreRun } from '@dti-vn/sdk'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeWorld } from '../../../../core/test/contract/world/world.js'
import { feedbackReader, feedbackWorkbook, feedbackWriter } from '../../src/index.js'
import { readSheets } from '../results/read-cells.js'
import { smallResult } from '../results/small-result.js'

const result = smallResult()
const read = feedbackReader(result)
const adviceOf = (code: string) => read(code).lost.map(({ trace, advice }) => [trace.code, trace.lost, advice.map(({ text, gain }) => [text, gain])])

describe('feedback for one unit', () => {
  test('has the largest loss first and says what would bring how much', () => {
    // 8 of 10 files: two more bring 10 × 2/10. 7.25 points of 10. Two incidents cost 1.
    expect(adviceOf('00123')).toEqual([
      ['1.3', 2.75, [['Nâng “Thử” từ 7,25 lên 10', 2.75]]],
      ['1.1', 2, [['Nâng “Hồ sơ trực tuyến” từ 8 lên 10 hồ sơ', 2]]],
      ['2.2', 1, [['Giảm “Số sự cố” từ 2 xuống 0', 1]]],
    ])
  })

  test('asks for what the issues ask for where an indicator is not scored', () => {
    // 1.3 of b is 11 of at most 10. The main with the market does not apply and is not told: the unit lacks the trait.
    const [first, second, third] = adviceOf('b')
    expect(first).toEqual(['1.3', 10, [[expect.stringContaining('11'), null]]])
    expect(second).toEqual(['2.1', 10, [['“Thử”: Trưởng', 10]]])
    // 10 × 1/3 = 3.33; three of three bring 6.67
    expect(third).toEqual(['1.1', 6.67, [['Nâng “Hồ sơ trực tuyến” từ 1 lên 3 hồ sơ', 6.67]]])
    expect(adviceOf('b')).toHaveLength(3)
  })

  test('does not advise to report a smaller total', () => {
    for (const { code } of result.units) for (const { advice } of read(code).lost) for (const { text } of advice) expect(text).not.toContain('Tổng hồ sơ”: từ')
  })

  test('is a workbook whose losses add up to that of the unit', async () => {
    const [sheet, ...rest] = await readSheets(await feedbackWorkbook(result, '00123'))
    expect(rest).toEqual([])
    expect(sheet!.rows[0]?.[0]).toBe('Phản hồi cho đơn vị 00123 Phường Trần Phú')
    expect(String(sheet!.rows[2]?.[0])).toContain('minh họa')
    expect(sheet!.rows[3]?.[0]).toBe('Điểm: 44,25 / 50,00   ·   Điểm chưa đạt: 5,75   ·   Điểm quy đổi: 88,50   ·   Xếp loại: Tốt   ·   Hạng 1/3 (Tất cả đơn vị)   ·   Hạng 1/2 (Thuộc 436)')
    const table = sheet!.tableUnder('Mã')
    expect(table.map((row) => [row.get('Mã'), row.get('Điểm'), row.get('Tối đa'), row.get('Điểm chưa đạt')])).toEqual([
      ['1.3', 7.25, 10, 2.75],
      ['1.1', 8, 10, 2],
      ['2.2', -1, 0, 1],
      [null, 44.25, 50, 5.75],
    ])
    expect(table[1]!.get('Để tăng điểm')).toBe('Nâng “Hồ sơ trực tuyến” từ 8 lên 10 hồ sơ (+2,00 điểm)')
    expect(table[1]!.get('Chỉ số chính')).toBe('1. Nhận thức / thể chế [số] và nhiều chữ nữa')
  })

  test('speaks English and refuses a unit outside the run', async () => {
    const write = feedbackWriter(result, { language: 'en' })
    const [sheet] = await readSheets(await write('c'))
    expect(sheet!.rows[0]?.[0]).toBe('Feedback for c')
    expect(sheet!.tableUnder('Code')[0]!.get('State, reason')).toBe('missing: left empty')
    expect(() => write('nobody')).toThrow('nobody')
  })

  test('comes out in the same bytes every time', async () => {
    expect(Buffer.compare(await feedbackWorkbook(result, 'b'), await feedbackWorkbook(smallResult(), 'b'))).toBe(0)
  })
})

test('no gain is more than what was lost, for random indices', { timeout: 60_000 }, () => {
  let gains = 0
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
      const { index, rows } = makeWorld(seed)
      const plan = compileIndex(index, createRegistry())
      const random = scoreRun(plan, datasetOfRows(plan, rows))
      const reader = feedbackReader(random)
      for (const { code } of random.units.slice(0, 3)) {
        const { lost, trace } = reader(code)
        for (const { trace: cell, advice } of lost) {
          for (const { gain } of advice) {
            if (gain === null) continue
            gains += 1
            expect(gain).toBeGreaterThan(0)
            // Rounding of the indicator aside, nobody gains more than was lost.
            expect(gain).toBeLessThanOrEqual(cell.lost)
          }
        }
        expect(trace.code).toBe(code)
      }
    }),
    { seed: 2878, numRuns: 30 },
  )
  expect(gains).toBeGreaterThan(30)
})
