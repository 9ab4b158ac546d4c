import { compileIndex, createRegistry, datasetOfRows, type ScoreResult, scoreRun } from '@dti-vn/sdk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeWorld } from '../../../../core/test/contract/world/world.js'
import { resultsWorkbook } from '../../src/index.js'
import { readSheets, type ReadSheet, type ReadValue } from './read-cells.js'

const LETTERS = { missing: 'T', 'not-applicable': 'K', invalid: 'S', rejected: 'B', failed: 'L', scored: '' } as const

/** What must stand on the matrix for one unit, from the result as programs see it. */
function matrixLine(result: ScoreResult, position: number): ReadValue[] {
  const unit = result.units[position]!
  const cells = result.plan.definition.nodes.flatMap(function read(node): ReadValue[] {
    if (node.kind === 'group') return [(node.role === 'main' ? unit.main : unit.groups)[node.id]!.points, ...node.children.flatMap(read)]
    const { state, points, maxPoints } = unit.indicators[node.code]!
    return [state !== 'scored' && maxPoints === 0 ? LETTERS[state] : points]
  })
  return [unit.code, unit.name, unit.points, unit.score, ...cells]
}

function differences(result: ScoreResult, sheets: readonly ReadSheet[]): string[] {
  const found: string[] = []
  const note = (where: string, want: readonly ReadValue[], got: readonly ReadValue[] | undefined) => {
    // The reader leaves empty cells at the end of a row out.
    const padded = want.map((_, i) => got?.[i] ?? null)
    if (JSON.stringify(want) !== JSON.stringify(padded)) found.push(`${where}: expected ${JSON.stringify(want)}, got ${JSON.stringify(padded)}`)
  }
  const matrix = sheets.find(({ name }) => name === 'Ma trận chỉ số')!.linesFrom('Mã đơn vị').slice(1)
  result.units.forEach(({ code }, i) => note(`matrix ${code}`, matrixLine(result, i), matrix[i]))
  result.cohorts.forEach((within, i) => {
    const lines = sheets[i + 1]!.linesFrom('Hạng', 'Nhóm xếp hạng').slice(1)
    const ranking = result.ranking({ within })
    if (ranking.length !== lines.length) found.push(`${within}: ${ranking.length} units, ${lines.length} rows`)
    ranking.forEach((row, line) => {
      const got = lines[line]?.slice(within === 'all' ? 0 : 1)
      note(`${within} ${row.code}`, [row.rank, row.code, row.name], got?.slice(0, 3))
      const value = result.unit(row.code)?.value ?? null
      const grade = result.plan.definition.grades?.find(({ id }) => id === row.grade)?.name.vi ?? null
      const hasParents = result.units.some(({ parent }) => parent !== null)
      note(`${within} ${row.code}`, [row.points, row.maxPoints, row.score, value, grade], got?.slice(hasParents ? 4 : 3))
    })
  })
  result.plan.mains.forEach(({ definition }, i) => {
    const lines = sheets[1 + result.cohorts.length + i]!.linesFrom('Mã đơn vị').slice(1)
    result.units.forEach((unit, line) => {
      const { points, maxPoints, value } = unit.main[definition.id]!
      note(`${definition.id} ${unit.code}`, [unit.code, unit.name, points, maxPoints, value], lines[line]?.slice(0, 5))
    })
  })
  return found
}

test('every cell is the figure of the result, for random indices over all methods', { timeout: 60_000 }, async () => {
  let cells = 0
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 32 - 1 }), async (seed) => {
      const { index, rows } = makeWorld(seed)
      const plan = compileIndex(index, createRegistry())
      const result = scoreRun(plan, datasetOfRows(plan, rows))
      expect(differences(result, await readSheets(await resultsWorkbook(result)))).toEqual([])
      cells += result.units.length * plan.indicators.length
    }),
    { seed: 2878, numRuns: 25 },
  )
  expect(cells).toBeGreaterThan(1_000)
})
