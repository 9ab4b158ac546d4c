import type { Place } from '@dti-vn/core'
import type { MemberNode, ValueNode } from '@humanwhocodes/momoa'
import type { JsonPath } from './json-text.js'

/** Line and column of what stands at a path, of its key where it has one; of the nearest part around it where there is nothing. */
export function placeIn(body: ValueNode, path: JsonPath): Place {
  let node = body
  let at = body.loc.start
  for (const key of path) {
    const inner = childOf(node, key)
    if (!inner) break
    at = inner.loc.start
    node = inner.type === 'Member' ? inner.value : inner
  }
  return { line: at.line, column: String(at.column) }
}

function childOf(node: ValueNode, key: string | number): MemberNode | ValueNode | undefined {
  if (node.type === 'Object') return node.members.find((member) => nameOf(member) === String(key))
  return node.type === 'Array' ? node.elements[Number(key)]?.value : undefined
}

/** The key of a member. Only texts are keys in JSON. */
export function nameOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name
}
