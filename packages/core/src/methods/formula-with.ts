import type { InputDefinition } from '../definition/input-definition.js'
import { localize, type Language } from '../text/local-text.js'
import type { MethodParams } from '../definition/method-params.js'
import type { FormulaParser, ParsedFormula } from '../formula/formula-parser.js'
import { inputsOf } from '../formula/walk.js'
import { inputOrText } from '../print/constant-text.js'
import { mathText, referenceName } from '../print/math-text.js'
import { describedMethod } from './described-method.js'
import type { BlankRule, MethodContext, MethodRule } from './method.js'
import { textField } from './params-fields.js'
import { paramsOf } from './params-objects.js'

/** Points by an expression in the formula language, read by `parse`; `points` stands for the maximum, other names are input ids. */
export const formulaRuleWith = (parse: FormulaParser): MethodRule<MethodParams['formula']> => ({
  id: 'formula',
  takes: ({ expression }, inputs) => {
    const names: readonly string[] = expression.match(/[A-Za-z][A-Za-z0-9_]*/g) ?? []
    return inputs.map((item) => item.id).filter((id) => names.includes(id))
  },
  expand: (params, context) => {
    const { inputs } = context
    const { expr } = parsedBy(parse, params, context)
    const { optional } = inputsOf(expr)
    const required = inputs.filter((item) => !optional.has(item.id)).map((item) => item.id)
    return { points: expr, inputs, blank: blankRules(required, [...optional]), warnings: [] }
  },
})

/** The whole method, with a way to read formulas. */
export const formulaMethodWith = (parse: FormulaParser) =>
  describedMethod({
    rule: formulaRuleWith(parse),
    title: { vi: 'Công thức', en: 'Formula' },
    description: { vi: 'Điểm theo biểu thức viết trong định nghĩa.', en: 'Points by an expression in the definition.' },
    params: () => paramsOf({ expression: textField }),
    check: ({ expression }, { inputs, functions }) => {
      const parsed = parse(expression, inputs, 'number', functions)
      if (parsed.ok) return []
      return parsed.faults.map(({ code, params, at }) => ({
        code,
        path: ['params', 'expression'],
        params: at === undefined ? params : { ...params, at },
      }))
    },
    words: (params, context) => {
      const parsed = parsedBy(parse, params, context)
      const { inputs } = context
      return {
        vi: `Điểm = ${inWords(parsed, inputs, 'vi')}, trong khoảng từ 0 đến điểm tối đa.${functionsInWords(parsed, 'vi')}`,
        en: `Points = ${inWords(parsed, inputs, 'en')}, between 0 and the maximum.${functionsInWords(parsed, 'en')}`,
      }
    },
  })

function parsedBy(parse: FormulaParser, { expression }: MethodParams['formula'], { inputs, functions }: MethodContext): Parsed {
  const parsed = parse(expression, inputs, 'number', functions)
  if (!parsed.ok) throw new TypeError(`A formula with faults cannot be expanded: ${parsed.faults.map(({ code }) => code).join(', ')}.`)
  return parsed
}

/** Inputs that stand without a fallback must be reported; where all have one, at least one must be. */
function blankRules(required: readonly string[], optional: readonly string[]): BlankRule[] {
  if (required.length > 0) return [{ inputs: required, when: 'any' }]
  return optional.length > 0 ? [{ inputs: optional, when: 'all' }] : []
}

type Parsed = ParsedFormula & { readonly ok: true }

/** The expression with the labels of the inputs in place of their ids, and calls of plugins' functions as they were written. */
function inWords({ expr, calls }: Parsed, inputs: readonly InputDefinition[], language: Language): string {
  const label = (id: string) => {
    const found = inputs.find((item) => item.id === id)
    return found ? `“${localize(found.label, language)}”` : id
  }
  const optionLabel = (id: string, option: string) => {
    const found = inputs.find((item) => item.id === id)?.options?.find((item) => item.id === option)
    return found ? `“${localize(found.label, language)}”` : option
  }
  return mathText(expr, language, {
    input: label,
    inputOr: (id, fallback) => inputOrText(label(id), fallback, language),
    option: (id, option) => `${label(id)} = ${optionLabel(id, option)}`,
    points: () => (language === 'vi' ? 'điểm tối đa' : 'maximum points'),
    reference: (node, printed) => `${referenceName(node, language)}(${printed})`,
    branch: () => undefined,
    call: (node) => {
      const call = calls.get(node)
      return call && { name: `“${localize(call.called.title, language)}”`, args: call.args }
    },
  })
}

/** What the functions of plugins in the expression do. */
function functionsInWords({ calls }: Parsed, language: Language): string {
  const called = new Set([...calls.values()].map((call) => call.called))
  return [...called].map(({ title, description }) => ` “${localize(title, language)}”: ${localize(description, language)}`).join('')
}
