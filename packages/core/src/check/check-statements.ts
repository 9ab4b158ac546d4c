import { cleanText } from '../text/clean-text.js'
import type { IndexDefinition } from '../definition/index-definition.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'

type Path = readonly (string | number)[]

/** What a definition says of itself: names and labels that show something, and an official table that names its decision. */
export function checkStatements(definition: IndexDefinition): Issue[] {
  const undecided = definition.authority === 'official' && definition.decision === null
  return [...(undecided ? [makeIssue('definition-official-undecided', { path: ['decision'] })] : []), ...blankTexts(definition, [])]
}

/** Texts of people, in whatever place, that show nothing. */
function blankTexts(value: unknown, path: Path): Issue[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: readonly [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    const isText = (key === 'vi' || key === 'en') && typeof part === 'string' && 'vi' in value
    return isText && cleanText(part) === '' ? [makeIssue('definition-text-blank', { path: at })] : blankTexts(part, at)
  })
}
