import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives work a folder that exists only while it runs. */
export async function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'dti-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes many short lines. */
export function writeLines(path, lines) {
  const file = openSync(path, 'w', 0o644)
  let text = ''
  for (const line of lines) {
    text += line
    if (text.length > 1 << 20) {
      writeSync(file, text)
      text = ''
    }
  }
  writeSync(file, text)
  closeSync(file)
}
