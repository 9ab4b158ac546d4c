import { extname } from 'node:path'
import { type AnnexPage, annexPageMarkdown, annexPageRecords, printAnnex } from '@dti-vn/adapter-annex'
import { writeCsv } from '@dti-vn/adapter-csv'
import type { CliContext } from '../context.js'
import type { IndexOptions } from '../input/load-index.js'
import { loadSound } from '../input/load-sound.js'
import { CliMisuse } from '../misuse.js'
import { annexOutline } from '../output/annex-outline.js'
import { annexWorkbook } from '../output/annex-workbook.js'
import { noticeText } from '../output/notice-text.js'
import { print } from '../output/print.js'
import { terminalLine } from '../output/terminal-safe.js'
import { writeBytes, writeResult } from '../output/write-result.js'
import { fill } from '../text/texts.js'

/** Options of `dti print`. */
export interface PrintOptions extends IndexOptions {
  readonly out?: string | undefined
}

type Writer = (page: AnnexPage) => string | Uint8Array | Promise<Uint8Array>

const WRITERS: Readonly<Record<string, Writer>> = {
  '.xlsx': annexWorkbook,
  // For Excel: semicolons, a byte order mark, and texts that look like formulas disarmed.
  '.csv': (page) => writeCsv(annexPageRecords(page), 'excel-vi'),
  '.md': annexPageMarkdown,
}

/** Prints a definition as the annex of a decision. Exit code 1 for a definition that cannot be used. */
export async function printCommand(context: CliContext, options: PrintOptions): Promise<number> {
  const { io, texts } = context
  const write = options.out === undefined ? undefined : WRITERS[extname(options.out).toLowerCase()]
  if (options.out !== undefined && !write) throw new CliMisuse(texts.printed.endings)
  await context.files.keep(options.index)
  await context.files.refuse(options.out)
  const sound = await loadSound(context, options)
  if (!sound) return 1
  const page = printAnnex(sound.plan)
  io.stderr(noticeText(context, sound.definition))
  if (page.inWords.length > 0) io.stderr(`${terminalLine(fill(texts.printed.inWords, { count: page.inWords.length, codes: page.inWords.join(', ') }))}\n`)
  if (!write) print(context, annexOutline(context, page))
  else {
    const written = await write(page)
    if (typeof written === 'string') await writeResult(context, written, options.out)
    else await writeBytes(context, written, options.out ?? '')
  }
  return 0
}
