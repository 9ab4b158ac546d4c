import { createHash, randomBytes } from 'node:crypto'
import { readdir, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { hasCode } from './has-code.js'

/** Longest part of the name of a target that its temporary name keeps: file systems take names of 255 bytes. */
const KEPT = 40

/**
 * A name beside a target for what is being written. It tells the machine and the process, so that what a killed one left behind can be known and removed, and
 * what another machine is writing into a shared folder is not.
 */
export function temporaryName(file: string): string {
  return join(dirname(file), `${start(file)}${String(process.pid)}-${randomBytes(6).toString('hex')}.tmp`)
}

function start(file: string): string {
  const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
  return `.${Array.from(basename(file)).slice(0, KEPT).join('')}.dti-${machine}-`
}

/** Removes temporary files of the same target whose process is gone: it was killed while it wrote. What cannot be removed is left. */
export async function removeLeftovers(file: string): Promise<void> {
  await removeGone(dirname(file), start(file))
}

/** The same for all targets in a folder. */
export async function removeAllLeftovers(folder: string): Promise<void> {
  await removeGone(folder, undefined)
}

async function removeGone(folder: string, prefix: string | undefined): Promise<void> {
  const end = start('')
  for (const name of await readdir(folder).catch(() => [])) {
    const [, own = '', pid] = /^(\..*)(?<=-)(\d+)-[0-9a-f]{12}\.tmp$/s.exec(name) ?? []
    const isOurs = prefix === undefined ? own.endsWith(end.slice(1)) : own === prefix
    if (isOurs && !isRunning(Number(pid))) await unlink(join(folder, name)).catch(() => undefined)
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}
