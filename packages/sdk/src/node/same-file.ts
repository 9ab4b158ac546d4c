import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * What tells a regular file from others: its device and number where it exists, so that links of both kinds are seen through; else its absolute name.
 * Undefined for pipes and devices: nothing in them can be lost.
 */
export async function identityOf(file: string): Promise<string | undefined> {
  try {
    const about = await stat(file, { bigint: true })
    return about.isFile() ? `${String(about.dev)}:${String(about.ino)}` : undefined
  } catch {
    return nameOf(file)
  }
}

/** The absolute name of a file that is not there yet, with the links of its folder resolved. */
async function nameOf(file: string): Promise<string> {
  const whole = resolve(file)
  try {
    return join(await realpath(dirname(whole)), basename(whole))
  } catch {
    return whole
  }
}
