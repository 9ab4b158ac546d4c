import type { Issue, IssueCode } from '@dti-vn/sdk'

const MISTAKES: readonly string[] = Object.freeze(['indicator-unknown', 'input-unknown'] satisfies IssueCode[])

/** An issue of rows in a test that is a mistake of whoever wrote them. Wrong values may stand there on purpose. */
export function isMistakenRow({ code }: Issue): boolean {
  return MISTAKES.includes(code)
}
