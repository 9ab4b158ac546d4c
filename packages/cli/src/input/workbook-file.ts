import { FileError } from '@dti-vn/sdk/node'

/** Endings of workbooks; the old and the foreign ones too, so that each gets its message. */
export const WORKBOOK = /\.(?:xlsx|xlsm|xls|xlsb|ods)$/i

/** True for bytes that begin as the ZIP archive that a workbook is. */
export function isArchive(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4
}

/** Bytes within a limit; for a file over it, empty bytes of one more than the limit, to be refused by who knows why. */
export async function withinLimit(bytes: Promise<Uint8Array>, limit: number): Promise<Uint8Array> {
  try {
    return await bytes
  } catch (error) {
    if (FileError.isInstance(error) && error.reason === 'large') return new Uint8Array(limit + 1)
    throw error
  }
}
