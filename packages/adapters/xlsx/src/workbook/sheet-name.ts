const LONGEST = 31
const FORBIDDEN = /[[\]:*?/\\\ufffe\uffff]|\p{Cc}|\p{Cs}/gu

/** Names that Excel accepts for sheets, in order and unique ignoring case: forbidden signs become `-`, long ones are cut, repeated ones numbered. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const clean = cleanName(name)
    let unique = clean
    for (let n = 2; taken.has(unique.toLowerCase()); n += 1) unique = `${cut(clean, LONGEST - 4 - String(n).length + 1)} (${n})`
    taken.add(unique.toLowerCase())
    return unique
  })
}

function cleanName(name: string): string {
  const clean = cut(name.normalize('NFC').replace(FORBIDDEN, '-').trim().replace(/^'+|'+$/g, ''), LONGEST)
  return clean === '' || clean.toLowerCase() === 'history' ? `${clean}_` : clean
}

/** Excel counts UTF-16 units; a pair is not cut in two. */
function cut(text: string, longest: number): string {
  const short = text.slice(0, longest)
  return (/[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short).trimEnd()
}
