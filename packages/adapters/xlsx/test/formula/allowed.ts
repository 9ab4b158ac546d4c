/** Every function that a formula of ours may use: all stand in Excel since 2007 and in LibreOffice, none reads outside the workbook. */
export const ALLOWED_FUNCTIONS: ReadonlySet<string> = new Set([
  'ABS', 'AND', 'CHOOSE', 'COUNTIF', 'FIND', 'GCD', 'IF', 'INT', 'ISBLANK', 'ISERROR', 'ISLOGICAL', 'ISNUMBER', 'ISTEXT', 'LEFT', 'LEN', 'MAX', 'MID', 'NOT', 'OR', 'RIGHT',
  'ROUND', 'SIGN', 'SUBSTITUTE', 'SUM', 'TRIM', 'VALUE',
])

/** A formula without its text constants and quoted sheet names. */
export function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '')
}

/** The deepest nesting of parentheses; throws when they do not match. */
export function depthOf(formula: string): number {
  let depth = 0
  let deepest = 0
  for (const sign of withoutTexts(formula)) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (depth < 0) throw new Error(`")" too early: ${formula}`)
    deepest = Math.max(deepest, depth)
  }
  if (depth !== 0) throw new Error(`"(" not closed: ${formula}`)
  return deepest
}

/** The most arguments of one call. */
export function argumentsOf(formula: string): number {
  let most = 1
  const open: number[] = []
  for (const sign of withoutTexts(formula)) {
    if (sign === '(') open.push(1)
    else if (sign === ',') open.push((open.pop() ?? 0) + 1)
    else if (sign === ')') most = Math.max(most, open.pop() ?? 0)
  }
  return most
}

/** Operators that share their parentheses with another one and whose order could be read in two ways: `a-b-c`, `-a^b`. Chains of `*` and `&` are plain. */
export function bareOperators(formula: string): string[] {
  const inner = withoutTexts(formula)
  const found: string[] = []
  const open: string[][] = [[]]
  for (const sign of inner.matchAll(/<=|>=|<>|[-+*/&=<>^(),]/g)) {
    const [text] = sign
    if (text === '(') open.push([])
    else if (text === ')') found.push(...tooMany(open.pop() ?? []))
    else if (text === ',') {
      const last = open.pop() ?? []
      found.push(...tooMany(last))
      open.push([])
    } else open.at(-1)?.push(text)
  }
  return [...found, ...tooMany(open[0] ?? [])]
}

function tooMany(operators: readonly string[]): string[] {
  const isPlainChain = operators.every((operator) => operator === '*') || operators.every((operator) => operator === '&')
  return operators.length > 1 && !isPlainChain ? [operators.join(' ')] : []
}
