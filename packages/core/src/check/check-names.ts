import type { IndexDefinition } from '../definition/index-definition.js'
import { CODE, INDEX_ID, isReserved, NAME } from '../definition/names.js'
import { compareCodes } from '../definition/natural-order.js'
import { indicatorsOf, nodesOf } from '../definition/tree.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'

type Path = readonly (string | number)[]

/** Ids and codes: form, reserved words, uniqueness ignoring case, natural order of codes. */
export function checkNames(definition: IndexDefinition): Issue[] {
  const issues: Issue[] = []
  if (!INDEX_ID.test(definition.id)) issues.push(makeIssue('definition-id-invalid', { path: ['id'], params: { id: definition.id, rule: 'index' } }))
  const groups = [...nodesOf(definition.nodes)].flatMap(({ node, path }) => (node.kind === 'group' ? [{ id: node.id, path: [...path, 'id'] }] : []))
  issues.push(...checkIds(groups))
  issues.push(...checkIds((definition.traits ?? []).map((trait, i) => ({ id: trait.id, path: ['traits', i, 'id'] }))))
  issues.push(...checkIds((definition.grades ?? []).map((grade, i) => ({ id: grade.id, path: ['grades', i, 'id'] }))))
  issues.push(...checkIds((definition.pillars ?? []).map((pillar, i) => ({ id: pillar.id, path: ['pillars', i, 'id'] }))))
  for (const { node, path } of indicatorsOf(definition.nodes)) {
    issues.push(...checkIds(node.inputs.map((input, i) => ({ id: input.id, path: [...path, 'inputs', i, 'id'] })), node.code))
    node.inputs.forEach((input, i) => {
      issues.push(...checkIds((input.options ?? []).map((option, j) => ({ id: option.id, path: [...path, 'inputs', i, 'options', j, 'id'] })), node.code))
    })
  }
  return [...issues, ...checkCodes(definition)]
}

function checkIds(ids: readonly { readonly id: string; readonly path: Path }[], indicator?: string): Issue[] {
  const seen = new Set<string>()
  return ids.flatMap(({ id, path }) => {
    const issues: Issue[] = []
    const details = { path, indicator, params: { id } }
    if (!NAME.test(id)) issues.push(makeIssue('definition-id-invalid', { ...details, params: { id, rule: 'name' } }))
    else if (isReserved(id)) issues.push(makeIssue('definition-id-reserved', details))
    if (seen.has(id.toLowerCase())) issues.push(makeIssue('definition-id-duplicate', details))
    seen.add(id.toLowerCase())
    return issues
  })
}

function checkCodes(definition: IndexDefinition): Issue[] {
  const seen = new Set<string>()
  let previous: string | undefined
  return indicatorsOf(definition.nodes).flatMap(({ node, path }) => {
    const issues: Issue[] = []
    const { code } = node
    const at = { path: [...path, 'code'], indicator: code }
    if (!CODE.test(code)) issues.push(makeIssue('definition-code-invalid', { ...at, params: { code } }))
    if (seen.has(code)) issues.push(makeIssue('definition-code-duplicate', { ...at, params: { code } }))
    else if (previous !== undefined && compareCodes(previous, code) > 0) {
      issues.push(makeIssue('definition-code-order', { ...at, params: { code, previous } }))
    }
    seen.add(code)
    previous = code
    return issues
  })
}
