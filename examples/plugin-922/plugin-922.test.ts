import { readFileSync } from 'node:fs'
import { rankCsv } from '@dti-vn/adapter-csv'
import { createEngine, indicatorsOf, mainsOf } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { qd922 } from './index.mjs'

const engine = createEngine({ plugins: [qd922()] })
const index = engine.index('qd922/province')
const csv = readFileSync(new URL('provinces.csv', import.meta.url))

describe('the frame that was read', () => {
  // Decision 922, provincial set: components and points of the nine main indicators.
  const frame = [
    ['awareness', 10, 100], ['institutions', 11, 100], ['infrastructure', 7, 100], ['workforce', 13, 100], ['security', 12, 100],
    ['smart_city', 3, 0], ['government', 22, 200], ['economy', 12, 150], ['society', 8, 150],
  ] as const
  const mains = mainsOf(index.nodes).map(({ node }) => node)

  test('has nine main indicators besides the general information', () => {
    expect(mains.map(({ id }) => id)).toEqual(['general', ...frame.map(([id]) => id)])
  })

  test.each(frame)('%s has %i components and %i points', (id, components, points) => {
    const main = mains.find((node) => node.id === id)!
    const children = indicatorsOf(main.children).map(({ node }) => node)
    expect(children).toHaveLength(components)
    expect(main.maxPoints).toBe(points)
    expect(children.reduce((sum, child) => sum + child.maxPoints, 0)).toBe(points)
  })

  test('has 98 components and 1000 points', () => {
    const components = indicatorsOf(index.nodes).filter(({ node }) => !node.code.startsWith('0.'))
    expect(components).toHaveLength(98)
    expect(components.reduce((sum, { node }) => sum + node.maxPoints, 0)).toBe(1000)
    expect(index.maxPoints).toBe(1000)
  })

  test('says that every row is drafted, and the pillars inferred', () => {
    expect(new Set(indicatorsOf(index.nodes).map(({ node }) => node.basis))).toEqual(new Set(['drafted']))
    expect(index.pillars?.map(({ basis }) => basis)).toEqual(['inferred', 'inferred', 'inferred'])
    expect(index.authority).toBe('illustrative')
    expect(index.notice?.vi).toContain('Tự soạn để minh họa')
    expect(index.notice?.en).toContain('Drafted as an illustration')
  })

  test('is sound', () => {
    expect(engine.check(index)).toEqual([])
  })
})

describe.each(['exact', 'columns'] as const)('three invented provinces (%s)', (executor) => {
  const result = rankCsv(csv, { engine, index: 'qd922/province', period: '2024', codeList: 'none', dataStatus: 'illustrative', executor })
  const points = (code: string) => Object.fromEntries(Object.entries(result.unit(code)!.main).map(([id, main]) => [id, main.points]))

  test('97 has everything', () => {
    expect(result.unit('97')).toMatchObject({ points: 1000, maxPoints: 1000, score: 1, rank: 1 })
    expect(result.unit('97')!.pillars).toEqual({
      digital_government: { points: 700, maxPoints: 700, value: 1 },
      digital_economy: { points: 650, maxPoints: 650, value: 1 },
      digital_society: { points: 650, maxPoints: 650, value: 1 },
    })
  })

  // 98 answers every yes-or-no with yes (all points) and is at one half everywhere else. Points of the yes-or-no rows of each main,
  // then half the rest: awareness 40 + 60/2 = 70; institutions 70 + 30/2 = 85; infrastructure 30 + 70/2 = 65; workforce 40 + 60/2 = 70;
  // security 50 + 50/2 = 75; government 70 + 130/2 = 135; economy 20 + 130/2 = 85; society 30 + 120/2 = 90. Together 675.
  test('98 has half of what can be halved', () => {
    expect(points('98')).toEqual({
      general: 0, awareness: 70, institutions: 85, infrastructure: 65, workforce: 70, security: 75, smart_city: 0,
      government: 135, economy: 85, society: 90,
    })
    expect(result.unit('98')).toMatchObject({ points: 675, score: 0.675, rank: 2 })
  })

  // The shared five of 98: 70 + 85 + 65 + 70 + 75 = 365. (365 + 135)/700 = 0.71428…, (365 + 85)/650 = 0.6923…, (365 + 90)/650 = 0.7.
  test('98 by pillar', () => {
    expect(result.unit('98')!.pillars).toEqual({
      digital_government: { points: 500, maxPoints: 700, value: 0.7143 },
      digital_economy: { points: 450, maxPoints: 650, value: 0.6923 },
      digital_society: { points: 455, maxPoints: 650, value: 0.7 },
    })
  })

  // 99: a deputy heads the committee, 5; three shares of one third, 10/3 each, which are added unrounded: 10; economy: its nine shares in
  // full, 6 × 15 + 3 × 10 = 120.
  test('99 adds unrounded points', () => {
    const unit = result.unit('99')!
    expect(['1.8', '1.9', '1.10'].map((code) => unit.indicators[code]?.points)).toEqual([3.3333, 3.3333, 3.3333])
    expect(unit).toMatchObject({ points: 135, score: 0.135, rank: 3, main: { awareness: { points: 15 }, economy: { points: 120 } } })
    const leaves = result.explain('99').children.flatMap((main) => ('children' in main ? main.children : [main]))
    expect(leaves.reduce((sum, leaf) => sum + Math.round(leaf.points * 1e4), 0)).toBe(135e4)
    // 15/700, 135/650, 15/650
    expect(Object.values(unit.pillars).map(({ value }) => value)).toEqual([0.0214, 0.2077, 0.0231])
  })

  test('what carries no points is shown and changes nothing', () => {
    expect(result.unit('97')!.indicators['6.1']).toEqual({ points: 0, maxPoints: 0, state: 'scored', reason: null })
    expect(result.unit('97')!.main['general']).toEqual({ points: 0, maxPoints: 0, value: null })
    const leaves = result.explain('97').children.flatMap((main) => ('children' in main ? main.children : []))
    const area = leaves.find((leaf) => 'code' in leaf && leaf.code === '0.2')
    expect(area).toMatchObject({ points: 0, inputs: [{ id: 'area_km2', value: 4500.5 }] })
  })

  test('nothing is an error; what 99 did not report is a warning', () => {
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    // 98 − 10 − 12 components of 99 have no figures.
    expect(result.issues.map(({ code, unit }) => `${code} ${unit}`)).toEqual(Array<string>(76).fill('value-missing 99'))
  })

  test('without a period and a list the run says so: the index has ended', () => {
    const bare = rankCsv(csv, { engine, index: 'qd922/province', dataStatus: 'illustrative', executor })
    expect(bare.issues.filter(({ code }) => code !== 'value-missing').map(({ code }) => code)).toEqual(['period-missing', 'units-unchecked'])
  })
})

describe('the method qd922/information', () => {
  const [figure] = indicatorsOf(index.nodes)
  const changed = (change: object) => {
    const [general, ...others] = index.nodes
    if (general?.kind !== 'group' || !figure) throw new Error('no general block')
    return { ...index, nodes: [{ ...general, children: [{ ...figure.node, ...change }, ...general.children.slice(1)] }, ...others] }
  }

  test('refuses points, other inputs, and params', () => {
    expect(engine.check(changed({ maxPoints: 5 })).map(({ code }) => code)).toContain('definition-sum-mismatch')
    expect(engine.check(changed({ inputs: [] })).map(({ code }) => code)).toEqual(['definition-method-inputs'])
    expect(engine.check(changed({ params: { weight: 1 } })).map(({ code }) => code)).toEqual(['definition-method-params'])
  })
})

test('a code that is not of a province leaves a warning', () => {
  const { issues } = engine.score('qd922/province', [{ code: 'x', values: {} }])
  expect(issues.filter(({ code }) => code === 'unit-check').map(({ unit }) => unit)).toEqual(['x'])
})
