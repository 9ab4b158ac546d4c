import { link, open, rename, unlink } from 'node:fs/promises'
import { hasCode } from './has-code.js'

/** Gives a file a name that nobody has. A second name is refused where one stands; a rename would replace it. */
export async function claim(file: string, name: string): Promise<void> {
  try {
    await link(file, name)
    await unlink(file)
  } catch (error) {
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error
    await (await open(name, 'wx')).close()
    await rename(file, name)
  }
}
