// Ranks communes from a CSV file in one call and writes the ranking for Excel.
//   node examples/rank-communes/rank-communes.mjs [data.csv] [traits.csv]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { csvPlugin, rankCsv, rankingToCsv } from '@dti-vn/adapter-csv'
import { hatinh } from '@dti-vn/hatinh'
import { createEngine } from '@dti-vn/sdk'

const [data = 'seeds/sample/commune.csv', traits = 'seeds/sample/unit-traits.csv'] = process.argv.slice(2)

const engine = createEngine({ plugins: [hatinh(), csvPlugin()] })
const result = rankCsv(readFileSync(data), {
  engine,
  index: 'qd2878/commune',
  traits: readFileSync(traits),
  file: data,
  dataStatus: 'illustrative',
})

console.log(`Index: ${result.index.id} (${result.index.authority}), data: ${result.dataStatus}`)
for (const row of result.ranking().slice(0, 10)) console.log(`${row.rank}. ${row.name} (${row.code}): ${row.score}`)

const best = result.ranking({ within: 'parent' }).filter((row) => row.rank === 1)
console.log(`Best of each district: ${best.map((row) => row.name).join(', ')}`)

const errors = result.issues.filter((issue) => issue.severity === 'error')
for (const issue of errors) console.error(engine.formatIssue(issue, 'vi'))

mkdirSync('out', { recursive: true })
writeFileSync('out/communes-for-excel.csv', rankingToCsv(result, { profile: 'excel-vi' }))
console.log('Wrote out/communes-for-excel.csv')
process.exitCode = errors.length > 0 ? 1 : 0
