import { createEngine, type Dataset, defineIndex, type ScoreResult } from '@dti-vn/sdk'
import { expectTypeOf } from 'vitest'
import { hatinh } from '../src/index.js'

const engine = createEngine({ plugins: [hatinh()] })

// What is right compiles.
engine.score('qd2878/commune', [
  { code: '18070', name: 'Phường Trần Phú', parent: '436', traits: ['has_markets'], values: { '1.2': { steering_meetings: 4 } } },
  { code: '18073', traits: [], values: { '1.1': { steering_head: 'head' }, '1.3': { attends: true, chairs: 'NA' }, '1.6': { hamlets_total: null } } },
])
expectTypeOf<Parameters<(typeof engine)['plan']>[0]>().extract<string>().toEqualTypeOf<'qd2878/department' | 'qd2878/district' | 'qd2878/commune'>()

// @ts-expect-error: no such index
engine.score('qd2878/communes', [])
// @ts-expect-error: no such index
engine.plan('qd2879/commune')
// @ts-expect-error: no such indicator code in the commune index
engine.score('qd2878/commune', [{ code: '18070', values: { '1.99': { steering_meetings: 4 } } }])
// @ts-expect-error: no such input of indicator 1.2
engine.score('qd2878/commune', [{ code: '18070', values: { '1.2': { steering_meeting: 4 } } }])
// @ts-expect-error: an input of another indicator
engine.score('qd2878/commune', [{ code: '18070', values: { '1.2': { steering_head: 'head' } } }])
// @ts-expect-error: no such option
engine.score('qd2878/commune', [{ code: '18070', values: { '1.1': { steering_head: 'chief' } } }])
// @ts-expect-error: a boolean is not a number
engine.score('qd2878/commune', [{ code: '18070', values: { '1.2': { steering_meetings: true } } }])
// @ts-expect-error: a code of the district index that the commune index does not have
engine.score('qd2878/commune', [{ code: '18070', values: { '1.9': { events: true } } }])

// Traits and cohort rules are those of the index.
const commune = engine.score('qd2878/commune', [{ code: '18070', traits: ['has_markets', 'is_urban'], values: {} }], { cohort: 'trait:is_urban' })
commune.ranking({ within: 'trait:has_markets' })
commune.ranking({ within: commune.cohorts[0] })
// @ts-expect-error: no such trait
engine.score('qd2878/commune', [{ code: '18070', traits: ['has_marketz'], values: {} }])
// @ts-expect-error: no such trait to make cohorts of
engine.score('qd2878/commune', [], { cohort: 'trait:nonsense' })
// @ts-expect-error: no cohort rule
engine.score('qd2878/commune', [], { cohort: 'nonsense' })
// @ts-expect-error: no such trait to rank within
commune.ranking({ within: 'trait:nonsense' })
// @ts-expect-error: no such option of a ranking
commune.ranking({ whithin: 'all' })
// @ts-expect-error: no such option of a run
engine.score('qd2878/commune', [], { datastatus: 'illustrative' })
// @ts-expect-error: no such status
engine.score('qd2878/commune', [], { dataStatus: 'fake' })
// @ts-expect-error: no such executor
engine.score('qd2878/commune', [], { executor: 'column' })
// @ts-expect-error: the plugins of an engine are its own
engine.score('qd2878/commune', [], { plugins: [] })
declare const dataset: Dataset
engine.scoreDataset('qd2878/commune', dataset, { cohort: 'trait:has_markets' })
// @ts-expect-error: no such trait to make cohorts of
engine.scoreDataset('qd2878/commune', dataset, { cohort: 'trait:nonsense' })

// A result of any index is one of an index known only at run time.
expectTypeOf(commune).toExtend<ScoreResult>()

// An index without traits has none in rows and cohorts.
const plain = defineIndex({
  id: 'test/plain', name: { vi: 'x' }, level: 'x', edition: '1', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 0, nodes: [],
})
engine.score(plain, [{ code: 'a', traits: [], values: {} }], { cohort: 'parent' })
// @ts-expect-error: it declares no trait
engine.score(plain, [{ code: 'a', traits: ['urban'], values: {} }])
// @ts-expect-error: it declares no trait
engine.score(plain, [], { cohort: 'trait:urban' })
