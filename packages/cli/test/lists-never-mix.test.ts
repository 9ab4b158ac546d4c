import { readCsvDatasetSync, readCsvTraitsSync } from '@dti-vn/adapter-csv'
import { type CodeListId, codeLists, hatinh, type Unit } from '@dti-vn/hatinh'
import { createEngine, type Issue, MisuseError, parseDefinition, type RunOptions } from '@dti-vn/sdk'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallIndex } from './run-cli.js'

const parsed = parseDefinition(
  smallIndex({
    level: 'commune', unitLists: 'hatinh', valid: { from: '2019-01-01', to: null }, traits: [{ id: 'urban', meaning: { vi: 'là phường', en: 'a ward' } }], cohorts: ['all', 'trait:urban'],
  }),
)
if (!parsed.ok) throw new Error('the small index is not sound')
const index = parsed.definition
const engine = createEngine({ plugins: [hatinh()] })
const plan = engine.plan(index)

/** Communes of each list, from the registry itself. */
const COMMUNES = new Map(codeLists.map(({ id, units }) => [id, units.filter(({ level }) => level === 'commune')]))
const unitOf = (list: CodeListId, code: string): Unit | undefined => COMMUNES.get(list)?.find((unit) => unit.code === code)

/** Periods, and the list in force on their last day, by hand: the lists change on 1 January and 1 July 2025. */
const PERIODS: readonly (readonly [period: string | undefined, list: CodeListId | null])[] = [
  [undefined, null], ['2020', 'hatinh-2020'], ['2023', 'hatinh-2020'], ['2024-Q4', 'hatinh-2020'], ['2024-07-01..2025-01-01', 'hatinh-2025-01'], ['2025-H1', 'hatinh-2025-01'],
  ['2025-Q3', 'hatinh-2025-07'], ['2025', 'hatinh-2025-07'], ['2026', 'hatinh-2025-07'],
]

/** One spelling of names that the lists write in two ways (Yên Hòa, Yên Hoà): nobody would call them different. */
const spelt = (name: string) => name.replaceAll('oà', 'òa').replaceAll('uỷ', 'ủy').replaceAll('oá', 'óa')

const idArb = fc.constantFrom<CodeListId>('hatinh-2020', 'hatinh-2025-01', 'hatinh-2025-07')
const caseArb = fc.record({
  ofData: idArb,
  ofTraits: idArb,
  time: fc.constantFrom(...PERIODS),
  codeList: fc.option(fc.oneof(idArb, fc.constant('none' as const)), { nil: undefined }),
  reason: fc.option(fc.constant('đối chiếu'), { nil: undefined }),
  picks: fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 5 }),
  inCode: fc.boolean(),
})
type Case = typeof caseArb extends fc.Arbitrary<infer T> ? T : never

/** What must come out, from the registry alone: an error, or issues as "code unit". */
function expectedOf({ ofData, ofTraits, time: [period, inForce], codeList, reason, inCode }: Case, units: readonly Unit[]): string | readonly string[] {
  const used = codeList === 'none' ? null : (codeList ?? inForce)
  if (codeList !== undefined && codeList !== 'none' && period !== undefined && codeList !== inForce && reason === undefined) return 'UNIT_LIST_NOT_IN_FORCE'
  const claims = units.map((unit) => ({ unit, traits: inCode ? undefined : unitOf(ofTraits, unit.code) }))
  if (used === null) {
    const differ = claims.filter(({ unit, traits }) => traits && spelt(traits.fullName) !== spelt(unit.fullName)).map(({ unit }) => `unit-traits-differ ${unit.code}`)
    return [...(codeList === 'none' ? [] : ['units-unchecked undefined']), ...differ]
  }
  const isOf = (list: CodeListId, { code, fullName }: Unit) => list === used || spelt(unitOf(used, code)?.fullName ?? '') === spelt(fullName)
  if (claims.some(({ unit, traits }) => !isOf(ofData, unit) || (traits && !isOf(ofTraits, traits)))) return 'UNITS_OF_ANOTHER_LIST'
  // Rows in code bring the parent themselves; a data file has none, the traits file does.
  const parents = claims.filter(({ unit, traits }) => {
    const parent = inCode ? unit.parent : traits?.parent
    return parent !== undefined && parent !== unitOf(used, unit.code)?.parent
  })
  return [...(period !== undefined && used !== inForce ? ['unit-list-not-in-force undefined'] : []), ...parents.map(({ unit }) => `unit-parent-differs ${unit.code}`)]
}

const ABOUT = ['units-unchecked', 'unit-traits-differ', 'unit-list-not-in-force', 'unit-parent-differs', 'unit-name-differs', 'unit-not-in-registry', 'unit-of-another-list']
const told = (issues: readonly Issue[]) => issues.filter(({ code }) => ABOUT.includes(code)).map(({ code, unit }) => `${code} ${unit ?? 'undefined'}`)

function run({ ofTraits, inCode }: Case, units: readonly Unit[], options: RunOptions) {
  if (inCode) {
    const rows = units.map(({ code, fullName, parent }) => ({ code, name: fullName, parent, traits: ['urban'], values: { '1.1': { awarded: 5 } } }))
    return engine.score(index, rows, options)
  }
  const quoted = (text: string) => `"${text}"`
  const data = ['unit_code,unit_name,1.1/awarded', ...units.map(({ code, fullName }) => [code, quoted(fullName), '5'].join(','))].join('\n')
  const listed = (COMMUNES.get(ofTraits) ?? []).map(({ code, fullName, parent }) => ['commune', code, quoted(fullName), parent ?? '', 'urban'].join(','))
  const traits = readCsvTraitsSync(new TextEncoder().encode(['level,unit_code,unit_name,parent_code,traits', ...listed].join('\n')), plan)
  return engine.scoreDataset(index, readCsvDatasetSync(new TextEncoder().encode(data), plan, { traits }), options)
}

describe('list, traits file and data of three lists', () => {
  test('never mix in silence', { timeout: 60_000 }, () => {
    const outcomes = new Map<string, number>()
    fc.assert(
      fc.property(caseArb, (one) => {
        const all = COMMUNES.get(one.ofData) ?? []
        const units = [...new Set(one.picks.map((pick) => all[pick % all.length]!))]
        const expected = expectedOf(one, units)
        const options: RunOptions = { period: one.time[0], codeList: one.codeList, outsideValidity: one.reason }
        let found: string | readonly string[]
        try {
          const result = run(one, units, options)
          found = told(result.issues)
          const used = one.codeList === 'none' ? null : (one.codeList ?? one.time[1])
          expect([result.unitList?.id ?? null, result.manifest.unitList?.id ?? null]).toEqual([used, used])
        } catch (error) {
          if (!MisuseError.isInstance(error)) throw error
          found = error.code
        }
        expect(typeof found === 'string' ? found : [...found].sort()).toEqual(typeof expected === 'string' ? expected : [...expected].sort())
        const kind = typeof expected === 'string' ? expected : expected.length === 0 ? 'nothing to say' : 'warnings'
        outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1)
      }),
      { numRuns: 600, seed: 20251130 },
    )
    // Every kind of outcome was tried, so that the property says something of each.
    for (const kind of ['UNIT_LIST_NOT_IN_FORCE', 'UNITS_OF_ANOTHER_LIST', 'nothing to say', 'warnings']) expect([kind, (outcomes.get(kind) ?? 0) > 20]).toEqual([kind, true])
  })
})
