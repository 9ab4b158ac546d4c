import { defineIssues, type Issue } from '@dti-vn/sdk'

const ISSUES = defineIssues({
  '__id__/line-odd': {
    severity: 'warning',
    vi: { what: 'Dòng có {actual} phần thay vì {expected}', remedy: 'Ghi đủ các phần rồi gửi lại' },
    en: { what: 'The line has {actual|part|parts} in place of {expected}', remedy: 'Write all parts and send it again' },
  },
})

/** For the contributions of the plugin: without them nobody has sentences for the codes. */
export const lineIssues = ISSUES.kinds

const PARTS = 4

/** What is wrong with a line; nothing where it has all parts. */
export function readLine(text: string, line: number): readonly Issue[] {
  const actual = text.split(';').length
  return actual === PARTS ? [] : [ISSUES.make('__id__/line-odd', { place: { line }, params: { actual, expected: PARTS } })]
}
