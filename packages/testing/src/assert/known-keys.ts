import { nearest } from '@dti-vn/sdk'

/** A sentence for each key that is not among the known ones. */
export function unknownKeys(what: string, value: object, known: readonly string[]): string[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const [closest] = nearest(key, known)
      return `${what} has the unknown key "${key}"${closest === undefined ? '' : `; did you mean "${closest}"?`} Known keys: ${known.join(', ')}.`
    })
}
