import { open } from 'node:fs/promises'
import { hasCode } from './has-code.js'

/** Makes new names in a folder last through a power cut. Systems that cannot flush a folder do so by themselves. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  if (!handle) return
  try {
    await handle.sync()
  } catch (error) {
    if (!hasCode(error, 'EINVAL', 'EPERM', 'EACCES', 'EBADF', 'EISDIR', 'ENOTSUP')) throw error
  } finally {
    await handle.close()
  }
}
