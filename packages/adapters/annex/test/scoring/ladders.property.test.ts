import { createEngine, type IndicatorDefinition } from '@dti-vn/sdk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matched } from '../matched.js'

/** Steps of a percentage: between two cuts a part of the points; a cut belongs to the step above it or to the one below. */
interface Steps {
  readonly cuts: readonly { readonly at: number; readonly above: boolean }[]
  /** Points out of 100 from the lowest step to the highest. */
  readonly points: readonly number[]
}

const steps: fc.Arbitrary<Steps> = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }).chain((ats) =>
  fc.record({
    cuts: fc.tuple(...ats.sort((a, b) => a - b).map((at) => fc.boolean().map((above) => ({ at, above })))),
    points: fc.tuple(fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: ats.length, maxLength: ats.length }), fc.boolean()).map(([others, rises]) => {
      const rising = [...others.sort((a, b) => a - b), 100]
      return rises ? rising : rising.reverse()
    }),
  }),
)

const LOW = { true: ['từ', '≥', 'ít nhất', 'tối thiểu'], false: ['trên', '>', 'lớn hơn', 'hơn'] } as const
const HIGH = { true: ['dưới', '<', 'nhỏ hơn'], false: ['không quá', '≤', 'tối đa'] } as const

/** The steps as an annex prints them, in words that `pick` chooses, in any order. */
function printed({ cuts, points }: Steps, pick: (words: readonly string[]) => string, order: (lines: readonly string[]) => readonly string[]): string {
  const lines = points.map((earned, i) => {
    const [low, high] = [cuts[i - 1], cuts[i]]
    const from = low && `${pick(LOW[`${low.above}`])} ${low.at}%`
    const to = high && (low ? `đến ${high.above ? 'dưới ' : ''}${high.at}%` : `${pick(HIGH[`${high.above}`])} ${high.at}%`)
    const open = low?.above && !high && from?.startsWith('từ') ? ' trở lên' : ''
    return `${pick(['', 'Tỷ lệ ', 'Đạt '])}${[from, to].filter((words) => words !== undefined).join(' ')}${open}${pick([': ', ' được ', ' thì được '])}${earned} điểm`
  })
  return order(lines).join(pick(['; ', '\n', '. ']))
}

/** What a ratio of so many thousandths earns, by the definition of the steps. */
function pointsAt({ cuts, points }: Steps, thousandths: number): number {
  return points[cuts.filter(({ at, above }) => thousandths > at * 10 || (above && thousandths === at * 10)).length] ?? 0
}

const engine = createEngine({ plugins: [] })

function scored(text: string, thousandths: readonly number[]): readonly (number | null | undefined)[] | string {
  const found = matched(text, 100)
  if (typeof found === 'string') return found
  const name = { vi: 'x' }
  const inputs: IndicatorDefinition['inputs'] = ['x1', 'x2'].map((id) => ({ id, type: 'integer', label: name }))
  const node: IndicatorDefinition = { kind: 'indicator', code: '1', name, maxPoints: 100, method: found.method, params: found.params, inputs }
  const index = {
    schema: 'dti-vn.index/1' as const, id: 'x', name, level: 'x', edition: 'x', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative' as const, scale: 100, maxPoints: 100, nodes: [node],
  }
  return engine.score(index, thousandths.map((x1, i) => ({ code: `U${i}`, values: { '1': { x1, x2: 1_000 } } }))).units.map(({ points }) => points)
}

const seeded = (seeds: readonly number[]) => {
  let at = 0
  return (words: readonly string[]) => words[(seeds[at++ % seeds.length] ?? 0) % words.length] ?? ''
}

const seeds = fc.array(fc.nat(1_000), { minLength: 7, maxLength: 7 })

test('steps in any words, strict and inclusive, rising and falling, give at and beside every cut the points that stand there', () => {
  fc.assert(
    fc.property(steps, seeds, fc.boolean(), (ladder, words, turned) => {
      const text = printed(ladder, seeded(words), (lines) => (turned ? [...lines].reverse() : lines))
      const asked = ladder.cuts.flatMap(({ at }) => [at * 10 - 1, at * 10, at * 10 + 1])
      expect(scored(text, asked), text).toEqual(asked.map((thousandths) => pointsAt(ladder, thousandths)))
    }),
    { numRuns: 120 },
  )
}, 30_000)

test('steps with a cut that belongs to both or to neither, or with a hole, are never read', () => {
  fc.assert(
    fc.property(steps, seeds, fc.constantFrom('both', 'neither', 'hole'), fc.nat(3), (ladder, words, fault, which) => {
      const i = which % ladder.cuts.length
      const cut = ladder.cuts[i] ?? { at: 50, above: true }
      const pick = seeded(words)
      const lower = `${i === 0 ? (fault === 'both' ? 'không quá' : 'dưới') : `từ ${ladder.cuts[i - 1]?.at ?? 0}% đến${fault === 'both' ? '' : ' dưới'}`} ${fault === 'hole' ? cut.at - 0.5 : cut.at}%`.replace('.', ',')
      const upper = `${fault === 'neither' ? 'trên' : 'từ'} ${cut.at}%`
      const text = `${upper}${pick([': ', ' được '])}100 điểm; ${lower}: 50 điểm${i === 0 ? '' : `; dưới ${ladder.cuts[i - 1]?.at ?? 0}%: 0 điểm`}`
      expect(matched(text, 100), text).toBe('unknown')
    }),
    { numRuns: 120 },
  )
}, 30_000)
