// Reads the sheet "Phiếu" of every workbook of a folder by one reader, the first of them twice before that is timed, and prints what it took.
//   node read-forms.mjs ours|sheetjs <folder>
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [name, folder] = process.argv.slice(2)
const readers = {
  ours: async () => {
    const { workbookReader } = await import('@dti-vn/adapter-xlsx')
    const readWorkbook = workbookReader()
    return async (bytes) => (await readWorkbook(bytes, { wanted: (sheet) => sheet === 'Phiếu' })).sheets[0].cells.size
  },
  sheetjs: () => {
    const { read } = createRequire(new URL('../../peers/package.json', import.meta.url))(process.env.DTI_BENCH_SHEETJS ?? 'xlsx')
    return (bytes) => Object.keys(read(bytes, { type: 'buffer', sheets: 'Phiếu' }).Sheets['Phiếu']).length
  },
}
const read = await readers[name]()
const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)))
for (let i = 0; i < 2; i += 1) await read(files[0])
const begun = process.cpuUsage()
let cells = 0
for (const bytes of files) cells += await read(bytes)
const { user, system } = process.cpuUsage(begun)
console.log(JSON.stringify({ processor: (user + system) / 1000 / files.length, memory: process.resourceUsage().maxRSS / 1024, cells, files: files.length }))
