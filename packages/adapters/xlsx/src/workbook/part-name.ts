/** The name of an entry of an archive as Excel takes it: `\` separates folders too, and a separator in front says nothing. */
export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '')
}

/** What two names of one part share: they may differ in ASCII capitals (ISO/IEC 29500-2, 6.2.2.3). */
export function partKey(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** The whole path of the target of a relationship; `source` is the part that has it, empty for the package itself. */
export function targetPart(source: string, target: string): string {
  const path = partName(target.replace(/[#?].*$/s, ''))
  const isAbsolute = /^[\\/]/.test(target)
  const folders = isAbsolute ? [] : source.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') folders.pop()
    else if (step !== '' && step !== '.') folders.push(step)
  }
  return folders.join('/')
}

/** The part that holds the relationships of a part; of the package itself where that is empty. */
export function relationshipsPart(source: string): string {
  const at = source.lastIndexOf('/') + 1
  return `${source.slice(0, at)}_rels/${source.slice(at)}.rels`
}
