import { ISSUE_SEVERITY, type Issue, type LocalText, MisuseError } from '@dti-vn/core'
import { optional, recordOf, required } from '../contributions/field.js'
import { either, listOf, NUMBER, oneOf, OBJECT, type Shape, shape, STRING, TEXT } from '../contributions/shape.js'
import { callGiven } from '../guard/call-given.js'

const ANY_STRING = shape('chuỗi chữ', 'a string', (value): value is string => typeof value === 'string')

const PARAM = either(
  either(ANY_STRING, NUMBER),
  either(TEXT, recordOf({ id: required(STRING, 'id'), label: required(TEXT, 'what people call it') })),
)
const PARAMS = either(PARAM, listOf(PARAM))

/** An issue as `makeIssue` makes it. */
const ISSUE: Shape = recordOf({
  code: required(shape('mã của một vấn đề', 'the code of an issue', (value): value is string => typeof value === 'string' && Object.hasOwn(ISSUE_SEVERITY, value)), 'one of `ISSUE_SEVERITY`'),
  severity: required(oneOf('error', 'warning', 'info'), 'how severe'),
  path: required(listOf(either(STRING, NUMBER)), 'from the root of the definition'),
  place: optional(OBJECT, 'where in a file'),
  unit: optional(ANY_STRING, 'code'),
  indicator: optional(ANY_STRING, 'code'),
  input: optional(ANY_STRING, 'id'),
  params: required(shape('các giá trị của câu', 'the values of its sentence', isParams), 'what its sentence says'),
})
const ISSUES = listOf(ISSUE)

type Check<Subject> = (subject: Subject) => readonly Issue[]

/** The checks of an option of a run. Each throws a `MisuseError` that names the option where it throws, answers with a promise, or gives anything but a list of issues. */
export function givenChecks<Subject>(option: 'checks' | 'resultChecks', checks: readonly Check<Subject>[] = []): readonly Check<Subject>[] {
  return checks.map((check, at) => (subject) => {
    const name = `${option}[${String(at)}]`
    const answer = callGiven(
      () => check(subject),
      (message) => refuse({ vi: `Hàm “${name}” gặp lỗi: ${message}. Hãy sửa hàm.`, en: `The function "${name}" threw: ${message}. Mend it.` }),
    )
    if (ISSUES.fits(answer)) return answer as readonly Issue[]
    const misfit = ISSUES.misfit?.(answer)
    const why = misfit === undefined ? '' : ` (${misfit})`
    refuse({
      vi: `Hàm “${name}” phải trả về ngay một danh sách issue, như makeIssue tạo ra; không được là hàm async${why}.`,
      en: `The function "${name}" must return a list of issues at once, such as makeIssue makes; it must not be async${why}.`,
    })
  })
}

function isParams(value: unknown): value is unknown {
  return OBJECT.fits(value) && Object.values(value).every(PARAMS.fits)
}

function refuse(text: LocalText): never {
  throw new MisuseError('OPTIONS_INVALID', text)
}
