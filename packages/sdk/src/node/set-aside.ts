import { FileError, fileError } from './file-error.js'
import { claim } from './claim.js'

/** Names that are tried. */
const MOST = 1000

/** Gives a damaged file another name beside it, `<name>.damaged` or `<name>.damaged-2` and so on, and returns that. Nothing is replaced. Throws a `FileError`. */
export async function setAside(file: string): Promise<string> {
  for (let n = 1; n <= MOST; n += 1) {
    const name = `${file}.damaged${n === 1 ? '' : `-${String(n)}`}`
    try {
      await claim(file, name)
      return name
    } catch (error) {
      const told = fileError(name, error)
      if (told.reason !== 'exists') throw told
    }
  }
  throw new FileError('exists', file)
}
