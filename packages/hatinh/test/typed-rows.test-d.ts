import { createEngine } from '@dti-vn/sdk'
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
