import { describe, expect, it } from 'vitest'
import { mappings, predecessors, successors, unitByCode, unitsOf, type CodeListId, type Succession } from '../../src/units/index.js'

const brief = (found: readonly Succession[]) => found.map(({ unit, kind, defaultTarget }) => [unit.fullName, kind, defaultTarget])
const codes = (list: CodeListId) => unitsOf(list, { level: 'commune' }).map((unit) => unit.code)
const kinds = (index: number) => (mappings[index]?.rows ?? []).map((row) => row.kind)

describe('mappings', () => {
  it.each(mappings)('$from to $to: every commune of both lists takes part, no pair twice', ({ from, to, rows }) => {
    expect(new Set(rows.map((row) => row.from))).toEqual(new Set(codes(from)))
    expect(new Set(rows.map((row) => row.to))).toEqual(new Set(codes(to)))
    expect(new Set(rows.map((row) => `${row.from}>${row.to}`)).size).toBe(rows.length)
  })

  it.each(mappings)('$from to $to: a whole commune has one target, which is its default; no commune has two defaults', ({ from, rows }) => {
    for (const code of codes(from)) {
      const targets = rows.filter((row) => row.from === code)
      const whole = targets.some((row) => row.kind === 'whole')
      expect(whole).toBe(targets.length === 1)
      expect(targets.filter((row) => row.defaultTarget).length).toBeLessThanOrEqual(1)
      if (whole) expect(targets[0]?.defaultTarget).toBe(true)
    }
  })

  it('2024 to January 2025: 216 rows, 7 codes end', () => {
    const rows = mappings[0]?.rows ?? []
    expect(rows).toHaveLength(216)
    expect(rows.filter((row) => row.from !== row.to)).toHaveLength(7)
    expect(kinds(0).every((kind) => kind === 'whole')).toBe(true)
  })

  it('January to July 2025: 212 pairs, 207 communes whole, 2 split (Resolution 1665/NQ-UBTVQH15)', () => {
    expect(mappings[1]?.rows).toHaveLength(212)
    expect(kinds(1).filter((kind) => kind === 'whole')).toHaveLength(207)
  })

  it('clauses 1 to 67 of Resolution 1665/NQ-UBTVQH15 each make one commune; clause 68 leaves Sơn Kim 1 and Sơn Kim 2 alone', () => {
    const made = new Map<number, Set<string>>()
    for (const { clause, to } of mappings[1]?.rows ?? []) made.set(clause ?? 0, (made.get(clause ?? 0) ?? new Set()).add(to))
    expect([...made.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 68 }, (_, index) => index + 1))
    for (const [clause, targets] of made) expect(targets.size).toBe(clause === 68 ? 2 : 1)
    const untouched = [...(made.get(68) ?? [])].map((code) => unitByCode('hatinh-2025-07', code)?.fullName)
    expect(untouched).toEqual(['Xã Sơn Kim 1', 'Xã Sơn Kim 2'])
  })

  it('are frozen to the leaves', () => {
    expect(mappings.every((mapping) => Object.isFrozen(mapping) && mapping.rows.every((row) => Object.isFrozen(row)))).toBe(true)
  })
})

describe('successors', () => {
  it('splits Đại Nài without a default target (clauses 59 and 61)', () => {
    expect(brief(successors('hatinh-2025-01', '18082', 'hatinh-2025-07'))).toEqual([
      ['Phường Thành Sen', 'part', false],
      ['Phường Hà Huy Tập', 'part', false],
    ])
  })

  it('splits Kỳ Lợi: area to Vũng Áng, population to Sông Trí and Hoành Sơn (clauses 62 to 64)', () => {
    const split = [
      ['Phường Vũng Áng', 'area-only', true],
      ['Phường Sông Trí', 'population-only', false],
      ['Phường Hoành Sơn', 'population-only', false],
    ]
    expect(brief(successors('hatinh-2025-01', '18796', 'hatinh-2025-07'))).toEqual(split)
    expect(brief(successors('hatinh-2020', '18796', 'hatinh-2025-07'))).toEqual(split)
  })

  it('composes two steps: the phường Trần Phú of 2020 lies in Thành Sen, not in the phường Trần Phú of today', () => {
    expect(brief(successors('hatinh-2020', '18070', 'hatinh-2025-01'))).toEqual([['Phường Trần Phú', 'whole', true]])
    expect(brief(successors('hatinh-2020', '18070', 'hatinh-2025-07'))).toEqual([['Phường Thành Sen', 'whole', true]])
  })

  it('carries the note of a doubtful pair along', () => {
    for (const later of ['hatinh-2025-01', 'hatinh-2025-07'] as const) {
      expect(successors('hatinh-2020', '18070', later)[0]?.notes[0]?.en).toContain('residents’ group 6')
    }
    expect(successors('hatinh-2020', '18073', 'hatinh-2025-07')[0]?.notes).toEqual([])
  })

  it('reaches a commune over two steps at most once', () => {
    for (const code of codes('hatinh-2020')) {
      const found = successors('hatinh-2020', code, 'hatinh-2025-07').map(({ unit }) => unit.code)
      expect(found.length).toBeGreaterThan(0)
      expect(new Set(found).size).toBe(found.length)
    }
  })

  it('is the commune itself within one list', () => {
    expect(brief(successors('hatinh-2025-07', '18100', 'hatinh-2025-07'))).toEqual([['Phường Trần Phú', 'whole', true]])
  })

  it.each([
    ['unknown-unit', 'hatinh-2025-01', '18448', 'hatinh-2025-07'],
    ['not-a-commune', 'hatinh-2020', '448', 'hatinh-2025-01'],
    ['wrong-direction', 'hatinh-2025-07', '18100', 'hatinh-2020'],
  ] as const)('refuses: %s', (code, list, unit, later) => {
    expect(() => successors(list, unit, later)).toThrow(expect.objectContaining({ name: 'RangeError', code }))
  })
})

describe('predecessors', () => {
  it('names what went into a commune', () => {
    expect(brief(predecessors('hatinh-2025-07', '18196', 'hatinh-2020'))).toEqual([['Xã Sơn Kim 1', 'whole', true]])
    expect(brief(predecessors('hatinh-2025-07', '18823', 'hatinh-2025-01'))).toEqual([
      ['Phường Kỳ Thịnh', 'whole', true],
      ['Phường Kỳ Long', 'whole', true],
      ['Xã Kỳ Lợi', 'area-only', true],
    ])
  })

  it('mirrors successors over both steps', () => {
    const pairs = (left: CodeListId, right: CodeListId, of: typeof successors) =>
      codes(left).flatMap((code) => of(left, code, right).map((other) => [code, other.unit.code, other.kind, other.defaultTarget]))
    const forward = pairs('hatinh-2020', 'hatinh-2025-07', successors).map(String)
    const backward = pairs('hatinh-2025-07', 'hatinh-2020', predecessors).map(([to, from, ...rest]) => String([from, to, ...rest]))
    expect(backward.sort()).toEqual(forward.sort())
  })

  it('refuses a later list', () => {
    expect(() => predecessors('hatinh-2020', '18070', 'hatinh-2025-07')).toThrow(expect.objectContaining({ code: 'wrong-direction' }))
  })
})
