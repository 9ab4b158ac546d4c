// Scores two invented communes and says what is wrong in French.
//   node examples/plugin-locale-fr/run.mjs
import { csvPlugin } from '@dti-vn/adapter-csv'
import { hatinh } from '@dti-vn/hatinh'
import { createEngine, reportText } from '@dti-vn/sdk'
import { localeFr } from './index.mjs'

const engine = createEngine({ plugins: [hatinh(), csvPlugin(), localeFr()] })
const data = 'unit_code,unit_name,indicator_code,input_id,value\n18070,Commune A,1.2,steering_meetings,4\n18073,Commune B,1.2,steering_meetings,quatre\n'
const traits = new Map(['18070', '18073'].map((code) => [code, { name: null, parent: '436', traits: new Set() }]))
const dataset = await engine.read('csv/table', data, { index: 'qd2878/commune', file: 'communes.csv', traits })
const result = engine.scoreDataset('qd2878/commune', dataset, { dataStatus: 'illustrative' })
for (const issue of result.issues.filter(({ code }) => code !== 'value-missing')) console.log(engine.formatIssue(issue, 'fr'))
const table = await reportText(engine.render('csv/ranking', result, { language: 'fr', options: { profile: 'excel-vi' } }))
console.log(table.split('\r\n').slice(0, 3).join('\n'))
