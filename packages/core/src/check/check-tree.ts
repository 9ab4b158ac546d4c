import type { IndexDefinition } from '../definition/index-definition.js'
import { mainsOf, nodesOf } from '../definition/tree.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'

/** Shape of the tree: no empty group, no main inside a main, and in an index with main indicators every indicator under exactly one. */
export function checkTree(definition: IndexDefinition): Issue[] {
  const issues: Issue[] = []
  if (definition.nodes.length === 0) issues.push(makeIssue('definition-empty-group', { path: ['nodes'], params: { id: definition.id } }))
  const hasMains = mainsOf(definition.nodes).length > 0
  for (const { node, path, parents } of nodesOf(definition.nodes)) {
    const main = parents.find((parent) => parent.role === 'main')
    if (node.kind === 'indicator') {
      if (!main && hasMains) issues.push(makeIssue('definition-no-main', { path, indicator: node.code, params: { code: node.code } }))
      continue
    }
    if (node.role === 'main' && main) issues.push(makeIssue('definition-nested-main', { path, params: { id: node.id, parent: main.id } }))
    if (node.children.length === 0) issues.push(makeIssue('definition-empty-group', { path: [...path, 'children'], params: { id: node.id } }))
  }
  return issues
}
