/** Every word that a pattern of letters, digits, `\d`, groups, `|` and `?` between `^` and `$` describes, `.*` written as `%`; anything else in it is a `SyntaxError`. */
export function wordsOf(pattern: string): string[] {
  let at = 0
  const take = (sign: string) => pattern.startsWith(sign, at) && (at += sign.length) > 0

  function alternatives(): string[] {
    const words = sequence()
    while (take('|')) words.push(...sequence())
    return [...new Set(words)]
  }

  function sequence(): string[] {
    let words = ['']
    for (let next = atom(); next !== undefined; next = atom()) {
      const ends = take('?') ? [...next, ''] : next
      words = words.flatMap((word) => ends.map((end) => word + end))
    }
    return words
  }

  function atom(): string[] | undefined {
    if (take('.*')) return ['%']
    if (take('\\d')) return Array.from('0123456789')
    const letter = /^[a-z\d]$/.test(pattern.charAt(at)) ? pattern.charAt(at) : undefined
    if (letter !== undefined) at += 1
    if (letter !== undefined || !(take('(?:') || take('('))) return letter === undefined ? undefined : [letter]
    const inner = alternatives()
    expect(')')
    return inner
  }

  function expect(sign: string): void {
    if (!take(sign)) throw new SyntaxError(`A list of words has "${sign}" at sign ${at + 1} of ${pattern}.`)
  }

  expect('^')
  const words = alternatives()
  expect('$')
  return words
}
