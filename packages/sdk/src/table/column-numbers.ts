const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'aăâbcdđeêghiklmnoôơpqrstuưvxy', 'abcdđeêghiklmnoôơpqrstuưvxy', 'abcdđeghiklmnopqrstuvxy'].map((letters) => Array.from(letters))
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

/** A row "(1) (2) (3) …", "a b c …", "[1] [2] [3]=[1]/[2]", "A B 1 2 3", "I II III", "01 02 03" or "0 1 2": names of the columns, in order from the first. Two texts are too few to tell. */
export function areColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false
  const names = texts.map((text) => text.replace(/\s*=.*$/, '').replace(/^(?:\((.*)\)|\[(.*)\])$/, '$1$2').replace(/^0+(?=\d)/, '').toLowerCase())
  if (names.every((name, i) => name === ROMAN[i]) || names.every((name, i) => name === String(i))) return true
  const letters = names.findIndex((name) => !/^\p{L}$/u.test(name))
  const lettered = letters < 0 ? names : names.slice(0, letters)
  const numbered = letters < 0 ? [] : names.slice(letters)
  return ALPHABETS.some((alphabet) => lettered.every((name, i) => name === alphabet[i])) && numbered.every((name, i) => name === String(i + 1) || name === String(lettered.length + i + 1))
}
