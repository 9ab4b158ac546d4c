import { describe, expect, test } from 'vitest'
import { decisionFrame } from '../../src/decision-2878/index.js'
import * as evidence from '../../src/decision-2878/evidence.js'
import * as measures from '../../src/decision-2878/measure-units.js'
import * as sources from '../../src/decision-2878/sources.js'
import type { LocalText } from '../../src/text/local-text.js'
import { indicatorsOf, tables } from './tables.js'

/** English texts that are rightly equal to the Vietnamese. */
const EQUAL = ['Mbps']

/** Proper names and document numbers that keep their Vietnamese spelling in English. */
const NAMES = ['Hà Tĩnh', 'Lê Ngọc Châu', '2878/QĐ-UBND', '922/QĐ-BTTTT']

const VIETNAMESE_LETTER = /[\u00C0-\u1EF9]/

/** Terms of the domain and how they are put in English wherever they occur. */
const GLOSSARY: readonly (readonly [vi: RegExp, en: RegExp])[] = [
  [/chuyển đổi số/i, /digital transformation/i],
  [/Tổ chuyển đổi số cộng đồng/, /community digital transformation team/],
  [/Ban Chỉ đạo/, /steering committee/],
  [/dịch vụ công trực tuyến/, /online public services/],
  [/hủ tục hành chính/, /administrative procedures/i],
  [/thôn, tổ dân phố/, /hamlets and residential groups/],
  [/ấp ủy/, /Party committee/],
  [/Cổng thông tin điện tử|Trang thông tin điện tử/, /web portal/i],
  [/UBND/, /People's Committee|UBND/],
  [/HĐND/, /People's Council/],
  [/toàn thông tin mạng/, /network information security/i],
  [/LGSP/, /LGSP/],
  [/IOC/, /IOC/],
  [/OCOP/, /OCOP/],
  [/Sở Thông tin và Truyền thông/, /Department of Information and Communications/],
  [/Phòng Văn hóa và Thông tin/, /Division of Culture and Information/],
]

/** Every text in a piece of data, however deep. */
function textsIn(data: unknown): LocalText[] {
  if (typeof data !== 'object' || data === null) return []
  if ('vi' in data) return [data as LocalText]
  return Object.values(data).flatMap(textsIn)
}

const parts: readonly { name: string; data: unknown }[] = [
  ...tables.map((table) => ({ name: table.level, data: table })),
  { name: 'sources', data: sources },
  { name: 'evidence', data: evidence },
  { name: 'units of measure', data: measures },
  { name: 'frame', data: decisionFrame },
]

describe.each(parts)('texts of $name', ({ data }) => {
  const texts = textsIn(data)

  test('are all in both languages', () => {
    expect(texts.length).toBeGreaterThan(0)
    for (const { vi, en } of texts) {
      expect(vi.trim(), 'Vietnamese').toBe(vi)
      expect(vi).not.toBe('')
      expect(en?.trim(), vi).toBe(en)
      expect(en, vi).toBeTruthy()
      if (!EQUAL.includes(vi)) expect(en).not.toBe(vi)
    }
  })

  test('have no Vietnamese left in English', () => {
    const left = texts
      .map(({ en = '' }) => NAMES.reduce((text, name) => text.replaceAll(name, ''), en))
      .filter((en) => VIETNAMESE_LETTER.test(en))
    expect(left).toEqual([])
  })

  test('use one English term for one Vietnamese term', () => {
    const strays = texts.filter(({ vi, en = '' }) => GLOSSARY.some(([term, expected]) => term.test(vi) && !expected.test(en)))
    expect(strays).toEqual([])
  })
})

/** Not figures: answers and awarded points, which belong to one indicator alone. */
const OWN = ['A', 'B', 'C', 'D', 'awarded_points']

const figuresOf = (table: (typeof tables)[number]) =>
  indicatorsOf(table.nodes)
    .flatMap((indicator) => indicator.inputs)
    .filter((input) => (input.type === 'number' || input.type === 'integer') && !OWN.includes(input.id))

test('one numeric id is one figure within a level', () => {
  for (const table of tables) {
    const first = new Map<string, unknown>()
    for (const input of figuresOf(table)) {
      if (!first.has(input.id)) first.set(input.id, input)
      expect(input, `${table.level} ${input.id}`).toEqual(first.get(input.id))
    }
  }
})

test('equal Vietnamese labels have equal English ones across levels', () => {
  const english = new Map<string, string | undefined>()
  for (const { label } of tables.flatMap((table) => indicatorsOf(table.nodes)).flatMap((indicator) => indicator.inputs)) {
    if (!english.has(label.vi)) english.set(label.vi, label.en)
    expect(label.en, label.vi).toBe(english.get(label.vi))
  }
})

test('a figure has the same English unit of measure wherever it has the same Vietnamese one', () => {
  const english = new Map<string, string | undefined>()
  for (const { id, unit } of tables.flatMap(figuresOf)) {
    const key = `${id} ${unit?.vi ?? ''}`
    if (!english.has(key)) english.set(key, unit?.en)
    expect(unit?.en, key).toBe(english.get(key))
  }
})
