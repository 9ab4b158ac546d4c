import { plainKey } from './plain-key.js'

const KINDS: Readonly<Record<string, string>> = Object.freeze({ p: 'phuong', x: 'xa', tt: 'thi tran' })

/** Names with equal keys are one name to a reader: case, spaces, the place of the tone, Ð/Đ and P./Phường do not count. */
export function nameKey(name: string): string {
  return plainKey(name).replace(/^(p|x|tt)[. ]\s*/, (_all, kind: string) => `${KINDS[kind] ?? kind} `)
}
