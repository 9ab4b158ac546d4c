import { type Issue, makeIssue, type Place } from '@dti-vn/core'
import type { MemberNode, NumberNode, ValueNode } from '@humanwhocodes/momoa'
import { nameOf } from './place-in.js'

/** A key that sets the prototype of an object in careless programs. No definition and no row has use for it. */
const FORBIDDEN = '__proto__'

/** Digits that every program reads alike. */
const DIGITS = 15

/** What is wrong in a text that is JSON: keys that stand twice, a forbidden key, numbers of too many digits; in the order of the text. */
export function faultsIn(body: ValueNode, text: string): Issue[] {
  const issues: Issue[] = []
  const visit = (node: ValueNode, path: readonly (string | number)[]): void => {
    if (node.type === 'Object') {
      issues.push(...keyFaults(node.members, path))
      for (const member of node.members) visit(member.value, [...path, nameOf(member)])
    } else if (node.type === 'Array') node.elements.forEach(({ value }, i) => {
      visit(value, [...path, i])
    })
    else if (node.type === 'Number') issues.push(...numberFault(node, text, path))
  }
  visit(body, [])
  return issues
}

function keyFaults(members: readonly MemberNode[], path: readonly (string | number)[]): Issue[] {
  const first = new Map<string, MemberNode>()
  return members.flatMap((member) => {
    const key = nameOf(member)
    const at = { path: [...path, key], place: placeOf(member) }
    const before = first.get(key)
    if (!before) first.set(key, member)
    return [
      ...(before ? [makeIssue('json-key-duplicate', { ...at, params: { key, line: before.loc.start.line, column: before.loc.start.column } })] : []),
      ...(key === FORBIDDEN ? [makeIssue('json-key-forbidden', { ...at, params: { key } })] : []),
    ]
  })
}

function numberFault(node: NumberNode, text: string, path: readonly (string | number)[]): Issue[] {
  const [from = 0, to = 0] = node.range ?? []
  const written = text.slice(from, to)
  if (significantDigits(written) <= DIGITS && Number.isFinite(node.value)) return []
  const meant = Number.isFinite(node.value) ? String(Number(node.value.toPrecision(DIGITS))) : ''
  return [makeIssue('json-number-digits', { path, place: placeOf(node), params: { value: written.slice(0, 60), digits: DIGITS, meant } })]
}

/** Significant digits of a number as it is written, without zeros at the ends. */
function significantDigits(written: string): number {
  const [mantissa = ''] = written.toLowerCase().split('e')
  return mantissa.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length
}

function placeOf({ loc: { start } }: MemberNode | NumberNode): Place {
  return { line: start.line, column: String(start.column) }
}
