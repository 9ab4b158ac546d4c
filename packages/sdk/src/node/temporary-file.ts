import { createHash, randomBytes } from 'node:crypto'
import { unlinkSync } from 'node:fs'
import { readdir, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'

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
  const folder = dirname(file)
  const prefix = start(file)
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = name.startsWith(prefix) ? /^(\d+)-[0-9a-f]{12}\.tmp$/.exec(name.slice(prefix.length))?.[1] : undefined
    if (pid !== undefined && !isRunning(Number(pid))) await unlink(join(folder, name)).catch(() => undefined)
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs while a temporary file stands: a signal that ends the process removes the file first, and then ends it as it would have. */
export async function guarded<T>(temporary: string, work: () => Promise<T>): Promise<T> {
  const end = (signal: NodeJS.Signals) => {
    stop()
    try {
      unlinkSync(temporary)
    } catch {
      // It was not there yet, or is the result already.
    }
    process.kill(process.pid, signal)
  }
  const stop = () => {
    for (const signal of SIGNALS) process.off(signal, end)
  }
  for (const signal of SIGNALS) process.once(signal, end)
  try {
    return await work()
  } finally {
    stop()
  }
}
