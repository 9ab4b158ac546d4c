import { createHash } from 'node:crypto'
import { lstat, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** @typedef {{ readonly name: string, readonly mediaType: string, readonly text: string }} File */

/**
 * Writes files and their index into a new folder. All or nothing: they are written beside it and moved at the end, and removed when
 * anything fails. A folder that is there already is refused.
 * @param {string} target
 * @param {readonly File[]} files
 * @param {object} about what `index.json` says of the whole
 */
export async function writeFolder(target, files, about) {
  const folder = resolve(target)
  if (await exists(folder)) throw new Error(`${target} is there already; choose a new folder`)
  const beside = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`))
  try {
    for (const { name, text } of files) await writeFile(join(beside, name), text, { flag: 'wx' })
    const list = files.map(({ name, mediaType, text }) => ({ name, mediaType, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }))
    await writeFile(join(beside, 'index.json'), `${JSON.stringify({ ...about, files: list }, null, 2)}\n`, { flag: 'wx' })
    await rename(beside, folder)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    throw error
  }
}

/** @param {string} path */
async function exists(path) {
  return lstat(path).then(() => true, () => false)
}
