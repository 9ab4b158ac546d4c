import { localize, type Language } from '../text/local-text.js'
import { decimalText } from '../text/decimal-text.js'
import { fillSlots } from './fill-slots.js'
import type { Issue, IssueParam, Place } from './issue.js'
import { ISSUE_LANGUAGES, type IssueLanguage } from './issue-language.js'
import type { IssueWord } from './issue-words.js'

/**
 * The sentence of one issue code: what happened, and what to do. `{name}` stands for a parameter, `{name|fault|faults}` for a number with its word; what stands
 * in square brackets is left out when none of its parameters is given.
 */
export interface MessageTemplate {
  readonly what: string
  readonly remedy: string
  /** What a unit can do that has a form and no data file, where that is something else. */
  readonly remedyOfUnit?: string
}

/** Who reads: the operator writes data files and commands and is told ids; a unit fills in forms and reads labels only, as readers of workbooks do. */
export type Reader = 'operator' | 'unit'

/** An issue in words. */
export interface RenderedIssue {
  readonly severity: string
  /** File, sheet, cell or line, unit, indicator and input, or the path in the definition. */
  readonly where: string
  readonly what: string
  readonly remedy: string
}

/**
 * Puts an issue into words: where, what, and what to do. The language is one of the library, or the catalogue of another; of a code that it does not have, such as one of
 * a plugin that is not there, the values are printed.
 */
export function renderIssue(issue: Issue, language: Language | IssueLanguage, reader: Reader = 'operator'): RenderedIssue {
  const catalogue = typeof language === 'string' ? ISSUE_LANGUAGES[language] : language
  const template = Object.hasOwn(catalogue.messages, issue.code) ? catalogue.messages[issue.code] : undefined
  const params = issue.code.startsWith('definition-') ? asJson(issue.params) : issue.params
  return {
    severity: catalogue.words[issue.severity],
    where: whereOf(issue, catalogue, reader),
    ...(template
      ? {
          what: fill(template.what, params, catalogue, reader),
          remedy: fill((reader === 'unit' ? template.remedyOfUnit : undefined) ?? template.remedy, params, catalogue, reader),
        }
      : withoutSentence(issue, catalogue, reader)),
  }
}

/** As `print`, also for what the maker of a code that is unknown here gave and no sentence could show. */
function printAny(param: IssueParam, language: Language, reader: Reader): string {
  try {
    return print(param, language, reader) || '–'
  } catch {
    return typeof param === 'object' ? JSON.stringify(param) : String(param)
  }
}

/** What stands for the sentence of a code that the language does not have: everything that the issue carries. */
function withoutSentence({ code, params }: Issue, language: IssueLanguage, reader: Reader): Pick<RenderedIssue, 'what' | 'remedy'> {
  const values = Object.entries(params).map(([key, param]) => `${key} = ${printAny(wordsOf(key, param, language), language.texts, reader)}`)
  const say = (word: IssueWord) => fillSlots<string>(language.words[word], { code, values: values.join('; ') }, String)
  return { what: say('no-sentence'), remedy: say('no-sentence-remedy') }
}

/** Numbers of a definition as they are to be typed into it, whatever the language. */
function asJson(params: Issue['params']): Issue['params'] {
  return Object.fromEntries(Object.entries(params).map(([key, param]) => [key, typeof param === 'number' ? String(param) : param]))
}

/** An issue on one line: `error [value-below-min] data.csv, line 7, unit 18070, indicator 1.2, input meetings: … → …`. */
export function formatIssue(issue: Issue, language: Language | IssueLanguage): string {
  const { severity, where, what, remedy } = renderIssue(issue, language)
  return `${severity} [${issue.code}] ${where === '' ? '' : `${where}: `}${what} → ${remedy}`
}

function whereOf(issue: Issue, language: IssueLanguage, reader: Reader): string {
  const { words: word } = language
  const place: Place = issue.place ?? {}
  const parts = [
    place.file,
    place.sheet === undefined ? undefined : `${word.sheet} ${place.sheet}`,
    place.cell === undefined ? undefined : `${word.cell} ${place.cell}`,
    place.line === undefined ? undefined : `${word.line} ${String(place.line)}`,
    place.row === undefined ? undefined : `${word.row} ${String(place.row)}`,
    place.column === undefined ? undefined : `${word.column} ${place.column}`,
    issue.unit === undefined ? undefined : `${word.unit} ${issue.unit}`,
    issue.indicator === undefined ? undefined : `${word.indicator} ${issue.indicator}`,
    issue.input === undefined ? undefined : `${word.input} ${inputText(issue, issue.input, language, reader)}`,
    issue.path.length === 0 ? undefined : printPath(issue.path),
  ]
  return parts.filter((part) => part !== undefined).join(', ')
}

function inputText({ indicator = '' }: Issue, id: string, { inputLabel, texts }: IssueLanguage, reader: Reader): string {
  const label = inputLabel?.(indicator, id)
  return label ? print({ id, label }, texts, reader) : id
}

/** `nodes[0].children[3].params.steps[1]`. */
export function printPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${String(key)}]` : text === '' ? key : `${text}.${key}`), '')
}

function fill(template: string, params: Issue['params'], language: IssueLanguage, reader: Reader): string {
  return fillSlots(template, params, (param, key) => print(wordsOf(key, param, language), language.texts, reader))
}

/** Most values of a list that a sentence shows. */
const SHOWN_VALUES = 12

/** Parameters whose values are ids, of policies or types for example: issues carry the id, sentences the words, whose ids begin like this. */
const WORD_PARAMS: Readonly<Record<string, string>> = Object.freeze({ policy: 'treated-', settledAs: 'treated-', answer: 'answer-', type: 'type-', rule: 'rule-' })

function wordsOf(key: string, param: IssueParam, { words }: IssueLanguage): IssueParam {
  if (typeof param !== 'string' || !Object.hasOwn(WORD_PARAMS, key)) return param
  const word = `${WORD_PARAMS[key] ?? ''}${param}`
  return Object.hasOwn(words, word) ? words[word as IssueWord] : param
}

function print(param: IssueParam, language: Language, reader: Reader): string {
  if (param instanceof Array) {
    const separator = language === 'vi' && typeof param[0] === 'number' ? '; ' : ', '
    const shown = param.slice(0, SHOWN_VALUES).map((value) => print(value, language, reader))
    return [...shown, ...(param.length > SHOWN_VALUES ? ['…'] : [])].join(separator)
  }
  if (typeof param === 'number') return decimalText(String(param), language)
  if (typeof param === 'string') {
    if (param === '') return '–'
    return language === 'vi' ? param.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1') : param
  }
  if ('vi' in param) return localize(param, language)
  return quoted(localize(param.label, language), language) + (reader === 'operator' ? ` (${param.id})` : '')
}

function quoted(text: string, language: Language): string {
  return language === 'vi' ? `“${text}”` : `"${text}"`
}
