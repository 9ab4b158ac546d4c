import { makeIssue } from '../issues/make-issue.js'
import { type BindMethod, bindMethod, type Inspection } from './bind-method.js'
import { checkExpressions, expansionMistake } from './check-expansion.js'
import { paramsIssues } from './params-issues.js'

/** Binds a method and looks at its expressions, as definitions and plugins from outside need it. */
export const bindInspected: BindMethod = (indicator, path, places, registry) => bindMethod(indicator, path, places, registry, INSPECTION)

const inspectExpansion: Inspection['expansion'] = (expansion, at) => {
  const { mistakes, sizes } = checkExpressions(expansion)
  if (mistakes.length > 0) throw new TypeError(`expand() returned something that is not an expression: ${mistakes.join('; ')}`)
  if (sizes.length > 0) return sizes.map((fault) => makeIssue(fault.code, { ...at, path: [...at.path, 'method'], params: fault.params }))
  const mistake = expansionMistake(expansion)
  if (mistake !== undefined) throw new TypeError(mistake)
  return []
}

const INSPECTION: Inspection = Object.freeze({ params: paramsIssues, expansion: inspectExpansion })
