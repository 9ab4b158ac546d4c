import { defineOptions, defineReporter, definePlugin, FLAG, NUMBER, optional, type Plugin, preset } from '@dti-vn/sdk'
import { version } from '../package.json'
import type { CliContext } from './context.js'
import { noticeText } from './output/notice-text.js'
import { rankingText } from './output/ranking-text.js'

/** The plugin of the command itself: the reporter `dti/table`, in the words of the run, which are known when it renders. */
export function ownReporters(context: () => CliContext): Plugin {
  return definePlugin({
    apiVersion: 1,
    id: 'dti',
    version,
    meta: { title: { vi: 'Dòng lệnh dti', en: 'The command line dti' } },
    setup: () => ({ reporters: [tableReporter(context)] }),
  })()
}

/** The ranking as a table, as wide and as coloured as the screen of the run. */
function tableReporter(context: () => CliContext) {
  return defineReporter({
    id: 'dti/table',
    title: { vi: 'Bảng xếp hạng', en: 'Ranking as a table' },
    description: { vi: 'Bảng cho người đọc, mỗi nhóm một bảng.', en: 'A table for people, one for each cohort.' },
    mediaType: 'text/plain',
    extension: '.txt',
    options: defineOptions({
      top: optional(NUMBER, 'only so many units from the top of each cohort'),
      bottom: optional(NUMBER, 'only so many from its end'),
      width: optional(NUMBER, 'columns of the screen; lines are not broken unless given'),
      colour: preset(optional(FLAG, 'whether headings are marked by colour'), false),
      notice: preset(optional(FLAG, 'whether what must be known of the result is printed above it'), true),
    }),
    render: (result, _context, { top, bottom, width, colour, notice }) => later(async () => {
      const words = context()
      const head = notice ? noticeText(words, result.plan.definition, result) : ''
      return head + (await rankingText(words, result, { top, bottom }, { width, colour }))
    }),
  })
}

async function* later(text: () => Promise<string>): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(await text())
}
