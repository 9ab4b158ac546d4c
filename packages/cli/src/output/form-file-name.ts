import { terminalLine, type UnitRecord } from '@dti-vn/sdk'

const LONGEST = 100

/** The name of the file of a unit's form, `18070 Phường Trần Phú.xlsx`: without signs that a file system refuses or that hide what it is called. */
export function formFileName({ code, name }: UnitRecord): string {
  const text = name === null ? code : `${code} ${name}`
  const clean = terminalLine(text.normalize('NFC')).replace(/[\\/:*?"<>|�]/g, '-').slice(0, LONGEST).replace(/^[. ]+|[. ]+$/g, '')
  return `${clean === '' ? '_' : clean}.xlsx`
}
