// Scores three invented communes of Thanh Hóa, alone and beside the preset of Hà Tĩnh.
//   node examples/plugin-thanh-hoa/run.mjs
import { hatinh } from '@dti-vn/hatinh'
import { CompositionError, createEngine, formatIssue, localize } from '@dti-vn/sdk'
import { thanhHoa } from './index.mjs'

// Alone: the plugin brings its levels.
const engine = createEngine({ plugins: [thanhHoa({ edition: '2023' })] })
for (const index of engine.indexes) {
  for (const fault of engine.check(index)) console.error(formatIssue(fault, 'en'))
  console.log(`${index.id}, edition ${index.edition}, ${index.authority}`)
}
const [first] = engine.indexes
if (first?.notice) console.log(localize(first.notice, 'en'))

const groups = { management: 80, technical: 80, monitoring: 80, level_approved: true }
const security = { '2.1': { holds: true }, '2.3': { part_2_3: 9, computers: 10 }, '2.4': { part_2_4: 15, officials: 20 } }
const result = engine.score(
  'qd3853/commune',
  [
    { code: 'A', name: 'Xã Ví Dụ A', values: { '1.1': { person: 'head' }, ...security, '2.2': groups } },
    { code: 'B', name: 'Xã Ví Dụ B', values: { '1.1': { person: 'deputy' }, ...security, '2.2': { ...groups, technical: 75 } } },
    { code: 'C', name: 'Xã Ví Dụ C', values: { '1.1': { person: 'head' }, ...security, '2.2': { ...groups, level_approved: false } } },
  ],
  { dataStatus: 'illustrative' },
)
console.log('\nRanking of invented communes')
for (const row of result.ranking()) console.log(`  ${row.rank}. ${row.name}: ${row.points} of ${row.maxPoints}`)

console.log('\nThe rule of the plugin for B')
const leaves = result.explain('B').children.flatMap((main) => ('children' in main ? main.children : []))
const leaf = leaves.find((item) => item.kind === 'indicator' && item.code === '2.2')
if (leaf?.kind === 'indicator') {
  console.log(`  ${localize(leaf.rule, 'en')}`)
  console.log(`  ${leaf.points} of ${leaf.maxPoints}: ${leaf.calculation ? localize(leaf.calculation, 'en') : leaf.state}`)
}

// Beside the preset of Hà Tĩnh, which has levels of the same ids: refused, unless the plugin leaves its own out.
console.log('\nWith the preset of Hà Tĩnh')
try {
  createEngine({ plugins: [hatinh(), thanhHoa()] })
} catch (error) {
  if (!CompositionError.isInstance(error)) throw error
  console.log(error.message)
}
const both = createEngine({ plugins: [hatinh(), thanhHoa({ levels: 'reuse' })] })
console.log(`With levels: 'reuse': ${both.indexes.map(({ id }) => id).join(', ')}`)
