import { type Issue, type LocalText, MisuseError } from '@dti-vn/core'
import { optional, recordOf, required } from '../contributions/field.js'
import { either, listOf, NUMBER, oneOf, OBJECT, type Shape, shape, STRING, TEXT } from '../contributions/shape.js'
import { callGiven } from '../guard/call-given.js'

const ANY_STRING = shape('chuỗi chữ', 'a string', (value): value is string => typeof value === 'string')

const PARAM = either(
  either(ANY_STRING, NUMBER),
  either(TEXT, recordOf({ id: required(STRING, 'id'), label: required(TEXT, 'what people call it') })),
)
const PARAMS = either(PARAM, listOf(PARAM))

/** What an issue holds besides its code. */
const REST = {
  severity: required(oneOf('error', 'warning', 'info'), 'how severe'),
  path: required(listOf(either(STRING, NUMBER)), 'from the root of the definition'),
  place: optional(OBJECT, 'where in a file'),
  unit: optional(ANY_STRING, 'code'),
  indicator: optional(ANY_STRING, 'code'),
  input: optional(ANY_STRING, 'id'),
  params: required(shape('các giá trị của câu', 'the values of its sentence', isParams), 'what its sentence says'),
}

/** A list of issues as `makeIssue` makes them, with codes that an engine has. */
function issuesWith(codes: ReadonlySet<string>): Shape {
  const code = shape('mã của một vấn đề', 'the code of an issue', (value): value is string => typeof value === 'string' && codes.has(value))
  return listOf(recordOf({ code: required(code, 'of the library or of a plugin of the engine'), ...REST }))
}

type Check<Subject> = (subject: Subject) => readonly Issue[]

/** The checks of an option of a run, whose issues have these `codes`. Each throws a `MisuseError` that names the option where it throws, answers with a promise, or gives anything but a list of issues. */
export function givenChecks<Subject>(option: 'checks' | 'resultChecks', checks: readonly Check<Subject>[] = [], codes: ReadonlySet<string>): readonly Check<Subject>[] {
  const issues = issuesWith(codes)
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

function isParams(value: unknown): value is unknown {
  return OBJECT.fits(value) && Object.values(value).every(PARAMS.fits)
}

function refuse(text: LocalText): never {
  throw new MisuseError('OPTIONS_INVALID', text)
}
