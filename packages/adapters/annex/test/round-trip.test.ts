import { readFileSync } from 'node:fs'
import { hatinh } from '@dti-vn/hatinh'
import { documentTableOfRecords, type AnyIndex, createEngine, type GroupDefinition, type IndicatorDefinition, indicatorsOf, mainsOf, type IndexNode } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { options } from './import-options.js'
import { type Cell, type Merge, tableOf } from './made-up-annex.js'
import { type AnnexImport, importAnnex, printRule } from '../src/index.js'
import { numberText as vi } from '../src/printing/vietnamese-number.js'

const engine = createEngine({ plugins: [hatinh()] })
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']

/** An index as an annex prints it: two header rows with merges, Roman main indicators, a total, a footnote. */
function printed(index: AnyIndex): { readonly rows: readonly (readonly Cell[])[]; readonly merges: readonly Merge[] } {
  const row = (indicator: IndicatorDefinition): readonly Cell[] => [
    indicator.code, indicator.name.vi, indicator.method === 'deduction' ? 'Điểm trừ' : vi(indicator.maxPoints), printRule(indicator).text, indicator.evidence?.vi ?? '', indicator.source?.vi ?? '',
  ]
  const main = ({ node }: { readonly node: GroupDefinition }, i: number) => [
    [ROMAN[i] ?? '', node.name.vi.toUpperCase(), node.maxPoints, null, null, null],
    ...indicatorsOf([node as IndexNode]).map((position) => row(position.node)),
  ]
  return {
    rows: [
      ['PHỤ LỤC: BỘ CHỈ SỐ', null, null, null, null, null],
      ['TT', 'Chỉ số', 'Điểm tối đa', 'Cách tính', 'Kiểm chứng', null],
      [null, null, null, null, 'Tài liệu kiểm chứng', 'Đơn vị cung cấp số liệu'],
      ...mainsOf(index.nodes).flatMap(main),
      [null, 'TỔNG CỘNG', vi(index.maxPoints), null, null, null],
      ['Ghi chú: bảng này chỉ để thử.', null, null, null, null, null],
    ],
    merges: [[0, 0, 0, 5], [1, 0, 2, 0], [1, 1, 2, 1], [1, 2, 2, 2], [1, 3, 2, 3], [1, 4, 1, 5]],
  }
}

const importedAs = (index: AnyIndex) => options({ level: index.level, knownMains: mainsOf(index.nodes).map(({ node }) => ({ id: node.id, name: node.name.vi })) })

const essence = ({ code, name, maxPoints, evidence, source }: IndicatorDefinition) => ({ code, name: name.vi, maxPoints, evidence: evidence?.vi, source: source?.vi })

/** Method and params without ids and labels, which an import makes itself. */
function ruleOf({ method, params = {}, inputs }: IndicatorDefinition): unknown {
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).filter(([key]) => !['id', 'label', 'criteria'].includes(key))
    return Object.fromEntries(entries.map(([key, inner]) => (key === 'weights' ? [key, Object.values(inner as object)] : [key, bare(inner)])))
  }
  return { method, params: bare(params), types: inputs.map(({ type }) => (type === 'number' ? 'integer' : type)) }
}

const same: Record<string, number> = {}

describe.each(engine.indexes.map((index) => [index.level, index] as const))('the catalogue of level %s, printed as an annex', (level, index) => {
  const original = indicatorsOf(index.nodes).map(({ node }) => node)
  const drafted = ({ draft }: AnnexImport) => indicatorsOf(draft?.nodes ?? []).map(({ node }) => node)

  test('as a workbook: every code, name, maximum, evidence and source comes back; no error', async () => {
    const { rows, merges } = printed(index)
    const imported = importAnnex(await tableOf(rows, merges), importedAs(index))
    expect(drafted(imported).map(essence)).toEqual(original.map(essence))
    expect(mainsOf(imported.draft?.nodes ?? []).map(({ node }) => [node.id, node.maxPoints])).toEqual(mainsOf(index.nodes).map(({ node }) => [node.id, node.maxPoints]))
    expect(imported.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(imported.report.counts).toMatchObject({ refused: 0, total: 1, group: mainsOf(index.nodes).length })
  })

  test('as CSV: the same draft, but for the places', async () => {
    const { rows, merges } = printed(index)
    const records = rows.map((fields, i) => ({ line: i + 1, fields: fields.map((cell) => String(cell ?? '')) }))
    const fromCsv = importAnnex(documentTableOfRecords(records, 'phu-luc.csv'), importedAs(index))
    const fromSheet = importAnnex(await tableOf(rows, merges), importedAs(index))
    const bare = (imported: AnnexImport) => drafted(imported).map(({ basisNote: _, ...rest }) => rest)
    expect(bare(fromCsv)).toEqual(bare(fromSheet))
  })

  test('every method but the formulas comes back with the same params', async () => {
    const { rows, merges } = printed(index)
    const found = drafted(importAnnex(await tableOf(rows, merges), importedAs(index)))
    const other = original.filter((indicator, i) => JSON.stringify(ruleOf(indicator)) !== JSON.stringify(ruleOf(found[i]!)))
    expect(other.map(({ method }) => method).filter((method) => method !== 'formula')).toEqual([])
    expect(other.every(({ code }) => found.find((indicator) => indicator.code === code)?.method === 'expert')).toBe(true)
    same[level] = original.length - other.length
  })
})

test('the page says how many methods came back', () => {
  const page = readFileSync(new URL('../../../../docs/import-annex.md', import.meta.url), 'utf8')
  const all = engine.indexes.reduce((sum, index) => sum + indicatorsOf(index.nodes).length, 0)
  const back = Object.values(same).reduce((sum, count) => sum + count, 0)
  expect(Object.keys(same).sort()).toEqual(engine.indexes.map(({ level }) => level).sort())
  expect(page).toContain(`${back} trên ${all}`)
  expect(page).toContain(`${back} of ${all}`)
})
