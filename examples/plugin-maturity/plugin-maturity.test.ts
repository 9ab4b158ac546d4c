import { readFileSync } from 'node:fs'
import { createEngine, type IndexDefinition } from '@dti-vn/sdk'
import { describe, expect, test, vi } from 'vitest'
import { maturity } from './index.mjs'

const engine = createEngine({ plugins: [maturity()] })
const index = engine.index('maturity/school')

/** The grade of a school with these points of its two groups. */
function gradeOf(teaching: number | string, administration: number | string): string | null | undefined {
  const half = (points: number | string) => (typeof points === 'number' ? { awarded: points / 2 } : { awarded: points })
  const values = { '1.1': half(teaching), '1.2': half(teaching), '2.1': half(administration), '2.2': half(administration) }
  const grades = (['exact', 'columns'] as const).map((executor) => engine.score(index, [{ code: 'u', values }], { executor }).units[0]?.grade)
  expect(grades[0]).toBe(grades[1])
  return grades[0]
}

test('the definition has no fault', () => {
  expect(engine.check(index)).toEqual([])
})

test.each<[number | string, number | string, string]>([
  [76, 76, 'level_3'], [75.02, 100, 'level_3'], [75, 100, 'level_2'], [100, 75, 'level_2'], [50, 50, 'level_2'], [100, 49.98, 'level_1'], [0, 0, 'level_1'],
  // A group that does not apply is left out.
  ['NA', 76, 'level_3'],
])('groups with %s and %s points: %s', (teaching, administration, grade) => {
  expect(gradeOf(teaching, administration)).toBe(grade)
})

test('the explanation names the level', () => {
  const values = { '1.1': { awarded: 50 }, '1.2': { awarded: 50 }, '2.1': { awarded: 50 }, '2.2': { awarded: 50 } }
  expect(engine.score(index, [{ code: 'u', values }]).explain('u').grade).toEqual({ vi: 'Mức 3', en: 'Level 3' })
})

describe('params that cannot be meant', () => {
  const good = { of: ['teaching'], steps: [{ grade: 'level_3', above: 75 }], otherwise: 'level_1' }
  test.each<[Readonly<Record<string, unknown>>, string[]]>([
    [{ ...good, of: ['nope'] }, ['grader.params.of.0']],
    [{ ...good, steps: [{ grade: 'gold', from: 1 }], otherwise: 'tin' }, ['grader.params.steps.0.grade', 'grader.params.otherwise']],
    [{ ...good, steps: [{ grade: 'level_3', from: 1, above: 1 }] }, ['grader.params.steps']],
    [{ ...good, more: 1, of: [] }, ['grader.params.more', 'grader.params.of']],
    [{}, ['grader.params.of', 'grader.params.steps', 'grader.params.otherwise']],
  ])('%j', (params, paths) => {
    const wrong: IndexDefinition = { ...index, grader: { use: 'maturity/every_group', params } }
    expect(engine.check(wrong).map(({ path }) => path.join('.'))).toEqual(paths)
  })
})

test('the program prints what the README shows', async () => {
  const shown = /```text\n([^]*?)\n```/.exec(readFileSync(new URL('README.md', import.meta.url), 'utf8'))?.[1]
  const printed: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
  try {
    await import('./run.mjs')
  } finally {
    log.mockRestore()
  }
  expect(printed.join('\n')).toBe(shown)
})
