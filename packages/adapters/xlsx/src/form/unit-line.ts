import type { UnitRecord } from '@dti-vn/sdk'

/** What somebody wrote behind it does not count. */
const CODE = /\(mã ([^()]*(?:\([^()]*\)[^()]*)*)\)/

/** The line of a form that names its unit, as it is written and as it is read again. */
export const UNIT_LINE = Object.freeze({
  label: 'Đơn vị:',
  write: ({ code, name }: Pick<UnitRecord, 'code' | 'name'>) => `Đơn vị: ${name ?? code} (mã ${code})`,
  /** Name and code of a line without its label. */
  read: (said: string): { readonly name: string; readonly code: string | undefined } => {
    const code = CODE.exec(said)
    return { name: said.slice(0, code?.index).trim(), code: code?.[1]?.trim() }
  },
})
