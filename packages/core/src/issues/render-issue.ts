import { localize, type Language, type LocalText } from '../definition/local-text.js'
import type { Issue, IssueParam, Place } from './issue.js'
import { ISSUE_LANGUAGES, type IssueLanguage } from './issue-language.js'
import type { IssueWord } from './issue-words.js'

/** The sentence of one issue code: what happened, and what to do. `{name}` stands for a parameter. */
export interface MessageTemplate {
  readonly what: string
  readonly remedy: string
}

/** An issue in words. */
export interface RenderedIssue {
  readonly severity: string
  /** File, sheet, cell or line, unit, indicator and input, or the path in the definition. */
  readonly where: string
  readonly what: string
  readonly remedy: string
}

/** Puts an issue into words: where, what, and what to do. The language is one of the library, or the catalogue of another. */
export function renderIssue(issue: Issue, language: Language | IssueLanguage): RenderedIssue {
  const catalogue = typeof language === 'string' ? ISSUE_LANGUAGES[language] : language
  const template = catalogue.messages[issue.code]
  return {
    severity: catalogue.words[issue.severity],
    where: whereOf(issue, catalogue),
    what: fill(template.what, issue.params, catalogue),
    remedy: fill(template.remedy, issue.params, catalogue),
  }
}

/** An issue on one line: `error [value-below-min] data.csv, line 7, unit 18070, indicator 1.2, input meetings: … → …`. */
export function formatIssue(issue: Issue, language: Language | IssueLanguage): string {
  const { severity, where, what, remedy } = renderIssue(issue, language)
  return `${severity} [${issue.code}] ${where === '' ? '' : `${where}: `}${what} → ${remedy}`
}

function whereOf(issue: Issue, { words: word }: IssueLanguage): string {
  const place: Place = issue.place ?? {}
  const parts = [
    place.file,
    place.sheet === undefined ? undefined : `${word.sheet} ${place.sheet}`,
    place.cell === undefined ? undefined : `${word.cell} ${place.cell}`,
    place.line === undefined ? undefined : `${word.line} ${String(place.line)}`,
    place.column === undefined ? undefined : `${word.column} ${place.column}`,
    issue.unit === undefined ? undefined : `${word.unit} ${issue.unit}`,
    issue.indicator === undefined ? undefined : `${word.indicator} ${issue.indicator}`,
    issue.input === undefined ? undefined : `${word.input} ${issue.input}`,
    issue.path.length === 0 ? undefined : printPath(issue.path),
  ]
  return parts.filter((part) => part !== undefined).join(', ')
}

/** `nodes[0].children[3].params.steps[1]`. */
export function printPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${String(key)}]` : text === '' ? key : `${text}.${key}`), '')
}

function fill(template: string, params: Issue['params'], language: IssueLanguage): string {
  return template.replace(/\{(\w+)\}/g, (_all, key: string) => (Object.hasOwn(params, key) ? print(wordsOf(key, params[key], language), language.texts) : '–'))
}

/** Most values of a list that a sentence shows. */
const SHOWN_VALUES = 12

/** Parameters whose values are ids, of policies for example: issues carry the id, sentences the words, whose ids begin like this. */
const WORD_PARAMS: Readonly<Record<string, string>> = Object.freeze({ policy: 'treated-', settledAs: 'treated-', answer: 'answer-' })

function wordsOf(key: string, param: IssueParam | undefined, { words }: IssueLanguage): IssueParam | undefined {
  if (typeof param !== 'string' || !Object.hasOwn(WORD_PARAMS, key)) return param
  const word = `${WORD_PARAMS[key] ?? ''}${param}`
  return Object.hasOwn(words, word) ? words[word as IssueWord] : param
}

function print(param: IssueParam | undefined, language: Language): string {
  if (typeof param === 'object') {
    if (isText(param)) return localize(param, language)
    const more = param.length > SHOWN_VALUES ? ', …' : ''
    return param.length === 0 ? '–' : param.slice(0, SHOWN_VALUES).join(', ') + more
  }
  if (param === undefined || param === '') return '–'
  return language === 'vi' ? String(param).replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1') : String(param)
}

function isText(param: readonly string[] | LocalText): param is LocalText {
  return 'vi' in param
}
