import { localize, type Language, type LocalText } from '../definition/local-text.js'
import type { Issue, IssueParam, Place } from './issue.js'
import { MESSAGES_EN } from './messages-en.js'
import { MESSAGES_VI } from './messages-vi.js'
import { PARAM_WORDS } from './param-words.js'

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

const CATALOGUES = { vi: MESSAGES_VI, en: MESSAGES_EN } as const

const WORDS = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý', sheet: 'trang tính', cell: 'ô', line: 'dòng', column: 'cột', unit: 'đơn vị', indicator: 'chỉ số', input: 'số liệu' },
  en: { error: 'error', warning: 'warning', info: 'note', sheet: 'sheet', cell: 'cell', line: 'line', column: 'column', unit: 'unit', indicator: 'indicator', input: 'input' },
} as const

/** Puts an issue into words: where, what, and what to do. */
export function renderIssue(issue: Issue, language: Language): RenderedIssue {
  const template = CATALOGUES[language][issue.code]
  return {
    severity: WORDS[language][issue.severity],
    where: whereOf(issue, language),
    what: fill(template.what, issue.params, language),
    remedy: fill(template.remedy, issue.params, language),
  }
}

/** An issue on one line: `error [value-below-min] data.csv, line 7, unit 18070, indicator 1.2, input meetings: … → …`. */
export function formatIssue(issue: Issue, language: Language): string {
  const { severity, where, what, remedy } = renderIssue(issue, language)
  return `${severity} [${issue.code}] ${where === '' ? '' : `${where}: `}${what} → ${remedy}`
}

function whereOf(issue: Issue, language: Language): string {
  const word = WORDS[language]
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

function fill(template: string, params: Issue['params'], language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_all, key: string) => (Object.hasOwn(params, key) ? print(wordsOf(key, params[key]), language) : '–'))
}

/** Most values of a list that a sentence shows. */
const SHOWN_VALUES = 12

function wordsOf(key: string, param: IssueParam | undefined): IssueParam | undefined {
  return typeof param === 'string' ? (PARAM_WORDS[key]?.[param] ?? param) : param
}

function print(param: IssueParam | undefined, language: Language): string {
  if (typeof param === 'object') {
    if (isText(param)) return localize(param, language)
    const more = param.length > SHOWN_VALUES ? ', …' : ''
    return param.length === 0 ? '–' : param.slice(0, SHOWN_VALUES).join(', ') + more
  }
  return param === undefined || param === '' ? '–' : String(param)
}

function isText(param: readonly string[] | LocalText): param is LocalText {
  return 'vi' in param
}
