import { type Issue, type LocalText, MisuseError } from '@dti-vn/core'
import { listOfIssues } from '../contributions/issue-shape.js'
import { callGiven } from '../guard/call-given.js'

type Check<Subject> = (subject: Subject) => readonly Issue[]

/** The checks of an option of a run, whose issues have these `codes`. Each throws a `MisuseError` that names the option where it throws, answers with a promise, or gives anything but a list of issues. */
export function givenChecks<Subject>(option: 'checks' | 'resultChecks', checks: readonly Check<Subject>[] = [], codes: ReadonlySet<string>): readonly Check<Subject>[] {
  const issues = listOfIssues(codes)
  return checks.map((check, at) => (subject) => {
    const name = `${option}[${String(at)}]`
    const answer = callGiven(
      () => check(subject),
      (message) => refuse({ vi: `Hàm “${name}” gặp lỗi: ${message}. Hãy sửa hàm.`, en: `The function "${name}" threw: ${message}. Mend it.` }),
    )
    if (issues.fits(answer)) return answer as readonly Issue[]
    const misfit = issues.misfit?.(answer)
    const why = misfit === undefined ? '' : ` (${misfit})`
    refuse({
      vi: `Hàm “${name}” phải trả về ngay một danh sách issue, như makeIssue tạo ra; không được là hàm async${why}.`,
      en: `The function "${name}" must return a list of issues at once, such as makeIssue makes; it must not be async${why}.`,
    })
  })
}

function refuse(text: LocalText): never {
  throw new MisuseError('OPTIONS_INVALID', text)
}
