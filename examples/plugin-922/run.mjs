// Scores three invented provinces under the example of Decision 922: ranking, pillars, one explanation.
//   node examples/plugin-922/run.mjs
import { readFileSync } from 'node:fs'
import { csvPlugin, rankCsv } from '@dti-vn/adapter-csv'
import { createEngine, localize } from '@dti-vn/sdk'
import { qd922 } from './index.mjs'

const engine = createEngine({ plugins: [qd922(), csvPlugin()] })
const index = engine.index('qd922/province')
const faults = engine.check(index)
for (const fault of faults) console.error(engine.formatIssue(fault, 'en'))

const data = readFileSync(new URL('provinces.csv', import.meta.url))
const result = rankCsv(data, { engine, index: index.id, file: 'provinces.csv', dataStatus: 'illustrative' })

console.log(`${localize(index.name, 'en')}: ${result.index.authority}; data: ${result.dataStatus}`)
if (index.notice) console.log(localize(index.notice, 'en'))

console.log('\nRanking')
for (const row of result.ranking()) console.log(`  ${row.rank}. ${row.name}: ${row.score} (${row.points} of ${row.maxPoints} points)`)

console.log('\nPillars (inferred; they overlap)')
for (const unit of result.units) {
  const values = (index.pillars ?? []).map((pillar) => {
    const { value, points, maxPoints } = unit.pillars[pillar.id] ?? {}
    return `${localize(pillar.name, 'en')} ${value} (${points} of ${maxPoints})`
  })
  console.log(`  ${unit.name}: ${values.join(', ')}`)
}

console.log('\nWhy, for one province and one main indicator')
const trace = result.explain('99')
const main = trace.children.find((child) => child.kind === 'main' && child.id === 'awareness')
if (main?.kind === 'main') {
  console.log(`  ${main.code}. ${localize(main.name, 'en')}: ${main.points} of ${main.maxPoints}`)
  for (const leaf of main.children) {
    const name = leaf.kind === 'indicator' ? `${leaf.code} ${localize(leaf.name, 'en')}` : leaf.kind
    const how = leaf.kind === 'indicator' && leaf.calculation ? `, ${localize(leaf.calculation, 'en')}` : ''
    console.log(`    ${name}: ${leaf.points}${how}`)
  }
}

const errors = result.issues.filter(({ severity }) => severity === 'error')
for (const issue of errors) console.error(engine.formatIssue(issue, 'en'))
console.log(`\n${result.issues.length} issues, ${errors.length} of them errors; warnings are figures that were not reported.`)
process.exitCode = errors.length + faults.length > 0 ? 1 : 0
