// Reads every workbook of a folder whole by SheetJS, as a program does that is told nothing of its sheets; the process is what is timed.
//   node read-whole.mjs <folder>
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const { read } = createRequire(new URL('../../peers/package.json', import.meta.url))(process.env.DTI_BENCH_SHEETJS ?? 'xlsx')
const folder = process.argv[2]
for (const file of readdirSync(folder)) if (read(readFileSync(join(folder, file))).SheetNames.length === 0) throw new Error(`${file} has no sheets`)
