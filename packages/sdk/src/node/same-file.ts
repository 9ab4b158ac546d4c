import { type BigIntStats, fstatSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * What tells a regular file from others: its device and number where it exists, so that links of both kinds are seen through; else its absolute name.
 * Undefined for pipes and devices: nothing in them can be lost.
 */
export async function identityOf(file: string): Promise<string | undefined> {
  try {
    return identityBy(await stat(file, { bigint: true }))
  } catch {
    return nameOf(file)
  }
}

/** The same for a stream of the process; undefined where it is closed, too. */
export function identityOfStream(fd: 0 | 1 | 2): string | undefined {
  try {
    return identityBy(fstatSync(fd, { bigint: true }))
  } catch {
    return undefined
  }
}

/** The same of what was looked at. */
export function identityBy(about: BigIntStats): string | undefined {
  return about.isFile() ? `${String(about.dev)}:${String(about.ino)}` : undefined
}

/** The absolute name of a file that is not there yet, with the links of its folder resolved. */
export async function nameOf(file: string): Promise<string> {
  const whole = resolve(file)
  try {
    return join(await realpath(dirname(whole)), basename(whole))
  } catch {
    return whole
  }
}
