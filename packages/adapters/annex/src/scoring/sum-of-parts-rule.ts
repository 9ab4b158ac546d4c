import { AMOUNT, numberOf, parseAmount } from './amount.js'
import { ruleClauses } from './clauses.js'
import type { ScoringMatch, ScoringPattern, ScoringRule } from './pattern.js'

const HEAD = new RegExp(String.raw`^(?:[-–+•*]\s*|\(?[a-z\d]{1,2}[.)]\s*)?(.{1,200}?)\s*\(\s*(?:tối đa\s+)?(${AMOUNT})\s*điểm\s*\)\s*[:：]?\s*(.*)$`, 'iu')

/** "a) Tỷ lệ hồ sơ trực tuyến (45 điểm): Điểm = a/b × 45 …; b) … (5 điểm): …": parts with their own points, each of a known kind. */
export const sumOfPartsRule: ScoringPattern = {
  id: 'sum_of_parts',
  match: ({ text, max }, inner) => {
    const parts = cutParts(text)
    if (!parts || parts.length < 2 || parts.reduce((sum, part) => sum + part.max, 0) !== max) return undefined
    const matches = parts.map((part) => inner(part))
    if (!matches.every((match) => match !== undefined && match.method !== 'sum_of_parts')) return undefined
    const known = matches as readonly ScoringMatch[]
    return {
      method: 'sum_of_parts',
      inputs: known.flatMap(({ inputs }) => inputs),
      params: (ids) => ({ parts: partParams(known, parts, ids) }),
      phrase: known.map(({ phrase }, i) => `${parts[i]?.name ?? ''} (${numberOf(parts[i]?.max ?? 0)}): ${phrase}`).join(' | '),
      remarks: known.flatMap(({ remarks }) => remarks),
    }
  },
}

function partParams(matches: readonly ScoringMatch[], parts: readonly ScoringRule[], ids: readonly string[]) {
  let from = 0
  return matches.map((match, i) => {
    const own = ids.slice(from, from + match.inputs.length)
    from += match.inputs.length
    return { id: `part_${i + 1}`, max: numberOf(parts[i]?.max ?? 0), method: match.method, params: match.params(own), inputs: own }
  })
}

/** The lines of a text under the heads that carry points; undefined when the text does not begin with one. */
function cutParts(text: string): readonly ScoringRule[] | undefined {
  const found: { name: string; max: number; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const head = HEAD.exec(line)
    const max = head ? parseAmount(head[2] ?? '') : undefined
    if (head && max !== undefined) found.push({ name: head[1] ?? '', max, lines: [head[3] ?? ''] })
    else if (found.length === 0) return undefined
    else found.at(-1)?.lines.push(line)
  }
  const rules = found.map(({ name, max, lines }) => {
    const inside = lines.filter((line) => line !== '').join('\n')
    return { name, max, text: inside, clauses: ruleClauses(inside, max) ?? [] }
  })
  return rules.some(({ clauses }) => clauses.length === 0) ? undefined : rules
}
