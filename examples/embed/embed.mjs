// Embeds the engine in an application: rows from anywhere (a form, a REST body, a database) to points, reasons and ranks.
//   node examples/embed/embed.mjs
import assert from 'node:assert/strict'
import { hatinh } from '@dti-vn/hatinh'
import { createEngine, formatIssue, MisuseError } from '@dti-vn/sdk'

const engine = createEngine({ plugins: [hatinh()] })

// In TypeScript, index ids, indicator codes, input ids and options of these rows are checked by the compiler.
const result = engine.score(
  'qd2878/commune',
  [
    { code: '18070', name: 'Phường Trần Phú', parent: '436', traits: ['has_markets'], values: { '1.2': { steering_meetings: 4 } } },
    { code: '18073', name: 'Phường Nam Hà', parent: '436', traits: [], values: { '1.2': { steering_meetings: 2 }, '1.3': { attends: true } } },
    { code: '18077', name: 'Phường Nguyễn Du', parent: '436', traits: [], values: { '1.2': { steering_meetings: -1 } } },
  ],
  { dataStatus: 'illustrative' },
)

// 1.2 is worth 15 points: 4 meetings give all of it, 2 give half; see docs and the rule of the indicator.
assert.equal(result.unit('18070')?.indicators['1.2']?.points, 15)
assert.equal(result.unit('18073')?.indicators['1.2']?.points, 7.5)
assert.deepEqual(result.unit('18077')?.indicators['1.2'], { points: 0, maxPoints: 15, state: 'invalid', reason: 'below-min' })

for (const unit of result.units) console.log(`${unit.code} ${unit.name}: ${unit.points} / ${unit.maxPoints}, rank ${unit.rank}, in its district ${unit.ranks.parent}`)

const trace = result.explain('18073')
const leaves = trace.children.flatMap((main) => ('children' in main ? main.children : [main]))
const sum = leaves.reduce((total, leaf) => total + Math.round(leaf.points * 100), 0) / 100
assert.equal(sum, trace.points)
console.log(`The ${leaves.length} leaves of the explanation add up to ${sum}.`)

for (const issue of result.issues.filter(({ severity }) => severity === 'error')) console.log(formatIssue(issue, 'en'))

// Misuse is thrown, with what to do.
assert.throws(() => engine.score('qd2878/commune', [{ code: '18070', values: {} }]), MisuseError.isInstance)
