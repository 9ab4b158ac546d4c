import { optional, recordOf, required } from './field.js'
import { either, listOf, NUMBER, OBJECT, oneOf, type Shape, shape, STRING, TEXT } from './shape.js'

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

/** A list of issues as `makeIssue` and the makers of `defineIssues` make them; with `codes` only of these. */
export function listOfIssues(codes?: ReadonlySet<string>): Shape {
  const code = codes
    ? required(shape('mã của một vấn đề', 'the code of an issue', (value): value is string => typeof value === 'string' && codes.has(value)), 'of the library or of a plugin of the engine')
    : required(STRING, 'code')
  return listOf(recordOf({ code, ...REST }))
}

function isParams(value: unknown): value is unknown {
  return OBJECT.fits(value) && Object.values(value).every(PARAMS.fits)
}
