// The main job on shipped data: scores the three levels, explains one unit, writes results, and recomputes a published national result.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from '@dti-vn/cli'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
process.chdir(root)
const sample = join('seeds', 'sample')
const traits = join(sample, 'unit-traits.csv')
mkdirSync('out', { recursive: true })

async function dti(...args) {
  console.log(`\n$ dti ${args.join(' ')}\n`)
  const code = await main(args)
  if (code !== 0) throw new Error(`dti ended with exit code ${code}`)
}

const written = []
const silent = { stdout: () => undefined, stderr: () => undefined, isTerminal: false, env: process.env }

async function write(out, args) {
  const code = await main([...args, '--out', out], silent)
  if (code !== 0) throw new Error(`writing ${out} ended with exit code ${code}`)
  written.push(out)
}

for (const level of ['department', 'district', 'commune']) {
  const input = ['--level', level, '--data', join(sample, `${level}.csv`), '--traits', traits, '--data-status', 'illustrative']
  await dti('score', ...input, '--top', '5', '--bottom', '3', '--issues', 'none')
  for (const [name, ...format] of [
    [`${level}.json`, '--format', 'json'],
    [`${level}.csv`, '--format', 'csv'],
    [`${level}-excel.csv`, '--format', 'csv', '--out-profile', 'excel-vi'],
  ]) {
    const out = join('out', name)
    await write(out, ['score', ...input, ...format])
  }
}

const communes = ['--level', 'commune', '--data', join(sample, 'commune.csv'), '--traits', traits, '--data-status', 'illustrative']
await dti('explain', ...communes, '--unit', '18070')

// What officers work with: the result as a workbook, one commune's feedback and its form, and the rules as SQL for the warehouse.
await write(join('out', 'commune.xlsx'), ['score', ...communes, '--format', 'xlsx'])
const form = join('out', 'form-18070.xlsx')
rmSync(form, { force: true }) // `dti form` overwrites nothing: a form may have been filled in.
await write(form, ['form', '--level', 'commune', '--period', '2023', '--traits', traits, '--unit', '18070'])
await write(join('out', 'commune.sql'), ['sql', '--level', 'commune', '--dialect', 'postgresql'])
await main(['feedback', ...communes, '--unit', '18070', '--out-dir', join('out', 'feedback')], silent)
written.push(join('out', 'feedback', '18070.xlsx'))

// Real published data: the national index of 2022, five provinces.
const national = join('seeds', 'national-2022')
const out = join('out', 'national-2022.json')
await dti('score', '--index', join(national, 'index.json'), '--data', join(national, 'values.csv'))
await write(out, ['score', '--index', join(national, 'index.json'), '--data', join(national, 'values.csv'), '--format', 'json'])
const { units } = JSON.parse(readFileSync(out, 'utf8'))
const published = readFileSync(join(national, 'published.csv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','))
const tenThousandths = (decimal) => BigInt(Number(decimal).toFixed(4).replace('.', ''))
console.log('\nSo với kết quả công bố / compared with the published result:')
for (const [code, name, rank, total] of published) {
  const unit = units.find((candidate) => candidate.code === code)
  const difference = tenThousandths(unit.score) - tenThousandths(total)
  console.log(`  ${name}: ${unit.score} – ${total} (${difference}/10000), ${unit.rank} – ${rank}`)
  if (difference > 1n || difference < -1n || unit.rank !== Number(rank)) throw new Error(`${name} differs from the published result`)
}

console.log(`\nĐã ghi / wrote: ${written.map((file) => relative(root, join(root, file))).join(', ')}`)
