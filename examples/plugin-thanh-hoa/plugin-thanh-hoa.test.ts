import { readFileSync } from 'node:fs'
import { hatinh } from '@dti-vn/hatinh'
import { CompositionError, createEngine, formatIssue, indicatorsOf, type IndexNode, type InputValue, mainsOf } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { thanhHoa } from './index.mjs'

const engine = createEngine({ plugins: [thanhHoa()] })
const commune = engine.index('qd3853/commune')

function faultsOf(run: () => unknown): CompositionError['faults'] {
  try {
    run()
  } catch (error) {
    if (CompositionError.isInstance(error)) return error.faults
    throw error
  }
  return []
}

describe('the frame', () => {
  // Read: An toàn thông tin mạng has 100 points at every level, with 10, 11 and 4 components.
  const counts = [['department', 10], ['district', 11], ['commune', 4]] as const

  test.each(counts)('security of %s has %i components and 100 points', (level, components) => {
    const index = engine.index(`qd3853/${level}`)
    const security = mainsOf(index.nodes).find(({ node }) => node.id === 'security')!.node
    const rows = indicatorsOf(security.children).map(({ node }) => node)
    expect(rows).toHaveLength(components)
    expect(rows.reduce((sum, row) => sum + row.maxPoints, 0)).toBe(100)
    expect(security).toMatchObject({ maxPoints: 100, basis: 'read' })
  })

  test.each(engine.indexes.map((index) => [index.id, index] as const))('%s is sound and says what it is', (_id, index) => {
    expect(engine.check(index)).toEqual([])
    expect(index.maxPoints).toBe(300)
    expect(index.authority).toBe('illustrative')
    expect(new Set(indicatorsOf(index.nodes).map(({ node }) => node.basis))).toEqual(new Set(['drafted']))
    const bases = mainsOf(index.nodes).map(({ node }) => [node.id, node.basis])
    expect(bases).toEqual([['awareness', 'drafted'], ['security', 'read'], ['operations', 'drafted']])
    expect(index.notice?.vi).toContain('tự soạn để minh họa')
    expect(index.notice?.en).toContain('drafted as an illustration')
  })
})

describe.each(['exact', 'columns'] as const)('the method thanh-hoa/every_group (%s)', (executor) => {
  // 2.2 of communes: 25 points; every group above 75: all; from 50: half; below: nothing; and the level must be approved.
  const score = (management: InputValue, technical: InputValue, monitoring: InputValue, approved: InputValue = true) => {
    const values = { '2.2': { management, technical, monitoring, level_approved: approved } }
    const result = engine.score('qd3853/commune', [{ code: 'A', values }], { executor })
    const { points, state, reason } = result.unit('A')!.indicators['2.2']!
    return state === 'scored' ? points : `${state} ${reason ?? ''}`
  }

  test.each([
    [75.000001, 100, 100, 25], // just above the strict bound
    [75, 100, 100, 12.5], // at it: "above 75" does not hold
    [74.999999, 100, 100, 12.5],
    [50, 50, 50, 12.5], // at the inclusive bound
    [49.999999, 100, 100, 0], // one weak group is enough
    [100, 100, 49.999999, 0],
    [0, 0, 0, 0],
    [100, 100, 100, 25],
  ])('%d, %d, %d give %d', (a, b, c, points) => {
    expect(score(a, b, c)).toBe(points)
  })

  test('without the condition there are no points', () => {
    expect(score(100, 100, 100, false)).toBe(0)
  })

  test('states come from the contract, not from the method', () => {
    expect(score(100, 100, null)).toBe('missing empty')
    expect(score(100, 100, 100, null)).toBe('missing empty')
    expect(score(100, 100, 'NA')).toBe('not-applicable declared-na')
    expect(score(100, 100, 100.5)).toBe('invalid above-max')
  })

  // A: awareness 50 (head) + 25 (2 meetings of 4); security 25 + 25 + 25 × 9/10 = 22.5 + 25 × 15/20 = 18.75; operations 60 × 2/3 = 40 + 0.
  // Together 75 + 91.25 + 40 = 206.25 of 300; score 206.25 / 300 × 100 = 68.75.
  test('a unit by hand', () => {
    const row = {
      code: 'A',
      values: {
        '1.1': { person: 'head' }, '1.2': { count_1_2: 2 },
        '2.1': { holds: true }, '2.2': { management: 80, technical: 76, monitoring: 90, level_approved: true },
        '2.3': { part_2_3: 9, computers: 10 }, '2.4': { part_2_4: 15, officials: 20 },
        '3.1': { part_3_1: 200, documents: 300 }, '3.2': { holds: false },
      },
    }
    const result = engine.score('qd3853/commune', [row], { executor, codeList: 'none' })
    const unit = result.unit('A')!
    expect(result.issues).toEqual([])
    expect(unit.main).toMatchObject({ awareness: { points: 75 }, security: { points: 91.25 }, operations: { points: 40 } })
    expect(unit).toMatchObject({ points: 206.25, maxPoints: 300, score: 68.75 })
  })
})

describe('what the method refuses', () => {
  const changed = (change: object): typeof commune => {
    const replace = (node: IndexNode): IndexNode => {
      if (node.kind === 'group') return { ...node, children: node.children.map(replace) }
      return node.code === '2.2' ? { ...node, vectors: [], ...change } : node
    }
    return { ...commune, nodes: commune.nodes.map(replace) }
  }
  const faults = (change: object) => engine.check(changed(change))
  const codes = (change: object) => faults(change).map(({ code }) => code)
  const groups = ['management', 'technical', 'monitoring']
  const withSteps = (...steps: object[]) => ({ params: { groups, condition: 'level_approved', steps } })

  test('params of another shape, each with its path', () => {
    const issues = faults({ params: { groups: [], steps: [{ above: 1, from: 1, share: 'x' }], extra: 1 } })
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['definition-method-params']))
    expect(issues.map(({ path }) => path.slice(-2).join('.'))).toEqual(['params.extra', 'params.groups', '0.share', 'steps.0'])
    for (const issue of issues) expect(formatIssue(issue, 'vi')).toContain('thanh-hoa/every_group')
  })

  test('steps that do not fall, shares out of range, a best share that is not 1', () => {
    expect(codes(withSteps({ above: 75, share: 1 }, { from: 75, share: 0.5 }))).toEqual(['definition-steps-order'])
    expect(codes(withSteps({ above: 75, share: 1 }, { from: 50, share: 1 }))).toEqual(['definition-steps-order'])
    expect(codes(withSteps({ above: 75, share: 1 }, { from: 50, share: -0.5 }))).toEqual(['definition-share-range'])
    expect(codes(withSteps({ above: 75, share: 0.9 }))).toEqual(['definition-shares-never-full'])
  })

  test('inputs that are not those of the params', () => {
    const steps = [{ above: 75, share: 1 }]
    expect(codes({ params: { groups: ['management'], steps } })).toContain('definition-method-inputs')
    expect(codes({ params: { groups: [...groups, 'level_approved'], steps } })).toEqual(['definition-method-inputs'])
  })

  test('the worked cases of the definition are computed: a wrong one is found', () => {
    const values = { management: 76, technical: 76, monitoring: 76, level_approved: true }
    expect(codes({ vectors: [{ values, points: 24 }] })).toEqual(['definition-vector-failed'])
  })
})

test('the rule is told in both languages', () => {
  const trace = engine.score('qd3853/commune', [{ code: 'A', values: {} }]).explain('A')
  const leaves = trace.children.flatMap((main) => ('children' in main ? main.children : []))
  const rule = leaves.flatMap((leaf) => (leaf.kind === 'indicator' && leaf.code === '2.2' ? [leaf.rule] : []))[0]
  expect(rule?.vi).toBe(
    'Nhân điểm tối đa với hệ số theo nhóm thấp nhất trong “Nhóm yêu cầu quản lý”, “Nhóm yêu cầu kỹ thuật”, “Nhóm yêu cầu giám sát”: ' +
      '> 75: 1; ≥ 50: 0,5; thấp hơn: 0. Điều kiện bắt buộc: “Hồ sơ cấp độ đã được phê duyệt”; không đạt thì 0 điểm.',
  )
  expect(rule?.en).toBe(
    'The maximum times a share by the weakest of “Management requirements”, “Technical requirements”, “Monitoring requirements”: ' +
      '> 75: 1; ≥ 50: 0.5; below: 0. Required: “Security level approved”; otherwise 0 points.',
  )
})

describe('options', () => {
  test('have defaults', () => {
    expect(thanhHoa().contributions.indexes.map(({ edition }) => edition)).toEqual(['2022', '2022', '2022'])
    expect(thanhHoa({ edition: '2023' }).contributions.indexes[0]?.edition).toBe('2023')
  })

  test.each([
    [{ edition: '2021' }, 'edition'], [{ edition: 2023 }, 'edition'], [{ levels: 'none' }, 'levels'], [{ year: '2023' }, 'year'],
  ])('%j is refused with its key', (options, key) => {
    const faults = faultsOf(() => thanhHoa(options as never))
    expect(faults.map(({ code }) => code)).toEqual(['OPTIONS_INVALID'])
    expect(faults[0]?.text.en).toContain(`${key}: `)
  })
})

describe('beside the preset of Hà Tĩnh', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')

  test('is refused with its own levels, in the words of the README', () => {
    const faults = faultsOf(() => createEngine({ plugins: [hatinh(), thanhHoa()] }))
    expect(faults.map(({ code }) => code)).toEqual(Array(3).fill('CONTRIBUTION_CONFLICT'))
    for (const { code, plugin, text } of faults) expect(readme).toContain(`[${code}] ${plugin}: ${text.en}`)
    expect(readme).toContain(faults[0]?.text.vi)
  })

  test('is accepted when it reuses those of the preset', () => {
    const both = createEngine({ plugins: [hatinh(), thanhHoa({ levels: 'reuse' })] })
    expect(both.indexes.map(({ id }) => id)).toEqual([
      'qd2878/department', 'qd2878/district', 'qd2878/commune', 'qd3853/department', 'qd3853/district', 'qd3853/commune',
    ])
    expect(both.levels).toHaveLength(3)
    // The level of the preset checks codes, so a made-up code now leaves a warning.
    const issues = both.score('qd3853/commune', [{ code: 'A', values: {} }]).issues
    expect(issues.map(({ code }) => code)).toContain('unit-check')
  })

  test('cannot reuse what nobody brings, in the words of the README', () => {
    const faults = faultsOf(() => createEngine({ plugins: [thanhHoa({ levels: 'reuse' })] }))
    expect(faults.map(({ code }) => code)).toEqual(Array(3).fill('REFERENCE_UNKNOWN'))
    expect(readme).toContain(`[REFERENCE_UNKNOWN] ${faults[2]?.plugin}: ${faults[2]?.text.en}`)
  })
})
