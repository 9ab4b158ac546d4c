/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const LONGEST = 80

/**
 * A file name for each unit code, without ending: letters, digits, `.`, `_` and `-` stay, everything else becomes `_`, so that no code of a data
 * file leads out of the folder. Names that would be the same on systems that ignore case are numbered.
 */
export function unitFileNames(codes: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const code of codes) {
    const clean = cleanName(code)
    let name = clean
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${clean}-${String(n)}`
    taken.add(name.toLowerCase())
    names.set(code, name)
  }
  return names
}

function cleanName(code: string): string {
  const clean = code.normalize('NFC').replace(/[^\p{L}\p{N}._-]/gu, '_').replace(/^\.+/, '_').slice(0, LONGEST).replace(/\.+$/, '_')
  return clean === '' || DEVICE.test(clean) ? `_${clean}` : clean
}
