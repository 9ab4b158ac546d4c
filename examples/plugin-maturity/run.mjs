// Grades three invented schools: the level is that of the weaker group, whatever the total.
import { createEngine, formatIssue } from '@dti-vn/sdk'
import { maturity } from './index.mjs'

const engine = createEngine({ plugins: [maturity()] })
const index = engine.index('maturity/school')
for (const fault of engine.check(index)) console.log(formatIssue(fault, 'en'))

const row = (code, a, b, c, d) => ({ code, values: { '1.1': { awarded: a }, '1.2': { awarded: b }, '2.1': { awarded: c }, '2.2': { awarded: d } } })
const result = engine.score('maturity/school', [row('A', 50, 50, 25, 24.5), row('B', 40, 36, 38, 38), row('C', 37, 38, 50, 50)], { dataStatus: 'illustrative' })

console.log(`${index.name.en}: ${result.index.authority} index, ${result.dataStatus} data`)
for (const { rank, code, score, main, grade } of result.units) {
  console.log(`${code}: score ${score}, rank ${rank}, teaching ${main.teaching.points}, administration ${main.administration.points}: ${grade}`)
}
