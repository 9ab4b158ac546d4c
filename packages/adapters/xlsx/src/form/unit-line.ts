import type { UnitRecord } from '@dti-vn/sdk'

/** What a person may make of the label: another sign, a word before it. */
const LABEL = /^(?:tên )?đơn vị\s*[:：]\s*/iu
/** What somebody wrote behind it does not count. */
const CODE = /\(\s*mã(?: số)?\s*:?\s*([^()]*(?:\([^()]*\)[^()]*)*)\)/iu
/** The same without brackets, at the end. */
const CODE_AT_END = /(?:^|[\s,;–—-])mã(?: số)?\s*:?\s*([^\s,;()]+)$/iu
const OFFICE = /^(?:ubnd|[uủ][yỷ] ban nhân dân)\s+/iu
const SIGNS_AT_END = /(?<![\s,;:–—-])[\s,;:–—-]+$/u

/** The line of a form that names its unit, as it is written and as it is read again. */
export const UNIT_LINE = Object.freeze({
  write: ({ code, name }: Pick<UnitRecord, 'code' | 'name'>) => `Đơn vị: ${name ?? code} (mã ${code})`,
  /** Whether a text has the label of the line. */
  isLabelled: (text: string) => LABEL.test(text),
  /** What a line says besides its label. */
  said: (text: string) => text.replace(LABEL, '').trim(),
  /** Name and code of what a line says. */
  read: (said: string): { readonly name: string; readonly code: string | undefined } => {
    const code = CODE.exec(said) ?? CODE_AT_END.exec(said)
    return { name: said.slice(0, code?.index).replace(SIGNS_AT_END, ''), code: code?.[1]?.trim() }
  },
  /** A name without the word for the office of the unit. */
  withoutOffice: (name: string) => name.replace(OFFICE, ''),
})
