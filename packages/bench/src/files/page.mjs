import { markdownTable } from '../measure.mjs'
import { goals } from './goals.mjs'

/** docs/benchmarks-files.md. */
export function filesPage({ node, processor, cores, loads, date, rounds, commit }, results, reading) {
  const { ours, sheetjs, whole } = reading
  const seconds = (ms) => (ms / 1000).toFixed(2)
  const lines = results.map(({ title, before, now }) => [
    seconds(before.processor), title, seconds(now.processor), `${(before.processor / now.processor).toFixed(1)}×`,
    seconds(before.elapsed), seconds(now.elapsed), `${(before.elapsed / now.elapsed).toFixed(1)}×`, before.memory.toFixed(0), now.memory.toFixed(0),
  ])
  return `# Speed of files · Tốc độ đọc, ghi tệp

**Tóm tắt.** Trang này do lệnh \`node packages/bench/src/files.mjs\` viết ra: làm phiếu, tập hợp phiếu, phản hồi và sổ kết quả, so với một phiên bản trước trong cùng một lần chạy.

Written by \`node packages/bench/src/files.mjs --before <tree> --rounds ${rounds}\` (after \`npm run build\` here and in the other tree) on ${date}: Node ${node}, ${processor}, ${cores} cores, load
${loads[0].toFixed(1)} before the run and ${loads[1].toFixed(1)} after it. *Before* is commit ${commit} of this repository, *now* the tree of this page; they take turns, and each figure is ${rounds === 1 ? 'one run' : `the median of ${rounds} runs`} of the whole command in a process of its own; the result workbook is written once. Processor time is that of all
threads, garbage collection included. A load above the cores makes elapsed times mean little; processor times grow with it too, on both sides.

${markdownTable(['s of the processor before', 'command', 'now', 'ratio', 's elapsed before', 'now', 'ratio', 'peak MB before', 'now'], lines)}

## Goals

Times are those of the processor where nothing else is said. The start of Node and loading of the program are part of every command: 0.3 s and 70 MB.

${markdownTable(['goal', 'reached', 'met'], goals(results, reading))}

## Reading a form

The sheet that is typed into, of every filled form by one reader (${ours.cells ?? '–'} cells in ${ours.files ?? '–'} files), in memory already. Our reader checks what it reads, the other does not.

${markdownTable(['ms of the processor for each form', 'reader', 'peak MB'], [row('workbookReader of @dti-vn/adapter-xlsx', ours), row('SheetJS (xlsx 0.18.5), read', sheetjs)])}
${ours.processor && sheetjs.processor ? `\nSheetJS takes ${(sheetjs.processor / ours.processor).toFixed(1)} times as long.\n` : ''}${whole ? `\nA program that reads all sheets of the same files by SheetJS and does nothing else: ${seconds(whole.processor)} s of the processor, ${whole.memory.toFixed(0)} MB.\n` : ''}`
}

function row(title, { processor, memory, failed }) {
  return failed === undefined ? [processor.toFixed(1), title, memory.toFixed(0)] : ['–', `${title}: ${failed}`, '–']
}
