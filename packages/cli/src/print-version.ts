import { writtenAtOnce } from '@dti-vn/sdk/node/at-once'
import { version } from '../package.json'

/** Prints the version where that is all that is asked for, without loading anything; false where more is asked for, and where standard output needs waiting for. */
export function printsVersion(args: readonly string[]): boolean {
  const [only, ...more] = args
  return (only === '--version' || only === '-V') && more.length === 0 && writtenAtOnce(1, `${version}\n`)
}
