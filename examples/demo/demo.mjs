// The main job on shipped data: scores the three levels, explains one unit, writes results, and recomputes a published national result. What it prints is read
// in a minute; everything else is in the files that it names.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from '@dti-vn/cli'

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..', '..'))
const sample = join('seeds', 'sample')
const traits = join(sample, 'unit-traits.csv')
mkdirSync('out', { recursive: true })

// The sample is known by its figures, so nobody needs to say that they are invented.
const inputOf = (level) => ['--level', level, '--period', '2023', '--data', join(sample, `${level}.csv`), '--traits', traits]
const communes = inputOf('commune')

/** Runs a command as on the command line; what is printed before it can be run as it stands. */
async function dti(...args) {
  sayCommand(args)
  check(args, await main(args))
}

function sayCommand(args) {
  console.log(`\n$ npx dti ${args.join(' ')}\n`)
}

/** Runs a command and returns what it prints as its result, with lines as wide as the terminal. */
async function resultOf(...args) {
  let printed = ''
  const io = { stdout: (text) => void (printed += text), stderr: () => undefined, isTerminal: false, env: process.env, out: { width: process.stdout.columns, colour: false } }
  check(args, await main(args, io))
  return printed
}

function check(args, code) {
  if (code !== 0) throw new Error(`dti ${args.join(' ')} ended with exit code ${code}`)
}

const written = []

async function write(file, about, args) {
  await resultOf(...args, '--out', file)
  written.push([file, about])
}

// 1. The five best communes of the sample.
await dti('score', ...communes, '--top', '5', '--issues', 'none')

// 2. Three indicators of one commune, each with its figures, its rule and the rule with the figures put in.
for (const [i, code] of ['1.2', '1.6', '6.14'].entries()) {
  const args = ['explain', ...communes, '--unit', '18070', '--indicator', code]
  if (i === 0) sayCommand(args)
  else console.log(`\nCũng lệnh ấy với / the same with --indicator ${code}:\n`)
  const lines = (await resultOf(...args)).trimEnd().split('\n')
  console.log(lines.slice(i === 0 ? 0 : 2).join('\n'))
}

// 3. Real published data: the national index of 2022, five provinces.
const national = ['--index', join('seeds', 'national-2022', 'index.json'), '--data', join('seeds', 'national-2022', 'values.csv')]
const { units } = JSON.parse(await resultOf('score', ...national, '--format', 'json'))
const published = readFileSync(join('seeds', 'national-2022', 'published.csv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','))
const tenThousandths = (decimal) => BigInt(Number(decimal).toFixed(4).replace('.', ''))
console.log('\nChỉ số quốc gia 2022: tính lại – công bố / national index 2022: recomputed – published')
console.log('Số liệu công bố đã làm tròn đến 4 chữ số, nên có thể chênh 0,0001 / published values are rounded to 4 digits, so 0.0001 may differ')
const decimal = (number) => String(number).replace('.', ',')
for (const [code, name, rank, total] of published) {
  const unit = units.find((candidate) => candidate.code === code)
  const difference = tenThousandths(unit.score) - tenThousandths(total)
  console.log(`  ${name}: ${decimal(unit.score)} – ${decimal(total)}, hạng / rank ${unit.rank} – ${rank}`)
  if (difference > 1n || difference < -1n || unit.rank !== Number(rank)) throw new Error(`${name} differs from the published result`)
}

// 4. What people and programs take with them.
for (const level of ['department', 'district', 'commune']) {
  await write(join('out', `${level}.json`), 'kết quả, JSON', ['score', ...inputOf(level), '--format', 'json'])
  await write(join('out', `${level}.csv`), 'bảng xếp hạng, CSV', ['score', ...inputOf(level), '--format', 'csv'])
  await write(join('out', `${level}-excel.csv`), 'bảng xếp hạng, CSV cho Excel', ['score', ...inputOf(level), '--format', 'csv', '--out-profile', 'excel-vi'])
}
await write(join('out', 'national-2022.json'), 'chỉ số quốc gia 2022, JSON', ['score', ...national, '--format', 'json'])
await write(join('out', 'commune.xlsx'), 'kết quả cấp xã, Excel', ['score', ...communes, '--format', 'xlsx'])
const form = join('out', 'form-18070.xlsx')
rmSync(form, { force: true }) // `dti form` overwrites nothing: a form may have been filled in.
await write(form, 'phiếu của Phường Trần Phú, điền sẵn số liệu mẫu', ['form', '--level', 'commune', '--period', '2023', '--traits', traits, '--data', join(sample, 'commune.csv'), '--unit', '18070', '--filled'])
await write(join('out', 'commune.sql'), 'cách tính cấp xã, SQL', ['sql', '--level', 'commune', '--period', '2023', '--dialect', 'postgresql'])
await resultOf('feedback', ...communes, '--unit', '18070', '--out-dir', join('out', 'feedback'))
written.push([join('out', 'feedback', '18070.xlsx'), 'phản hồi cho Phường Trần Phú, Excel'])

console.log('\nĐã ghi / wrote:')
for (const [file, about] of written) console.log(`  ${file.padEnd(26)} ${about}`)
