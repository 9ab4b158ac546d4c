import { open, readFile, stat } from 'node:fs/promises'

/** Endings of workbooks; the old and the foreign ones too, so that each gets its message. */
export const WORKBOOK = /\.(?:xlsx|xlsm|xls|xlsb|ods)$/i

/** True for a file with the ending of a workbook, or that begins as the ZIP archive that a workbook is, whatever it is called. */
export async function isWorkbook(file: string): Promise<boolean> {
  if (WORKBOOK.test(file)) return true
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(4), 0, 4, 0)
    return bytesRead === 4 && buffer[0] === 0x50 && buffer[1] === 0x4b && buffer[2] === 3 && buffer[3] === 4
  } finally {
    await handle.close()
  }
}

/** The bytes of a file. One over the limit is not read: empty bytes of one more than the limit stand for it, to be refused. */
export async function readWithin(file: string, limit: number): Promise<Uint8Array> {
  const { size } = await stat(file)
  return size > limit ? new Uint8Array(limit + 1) : await readFile(file)
}
