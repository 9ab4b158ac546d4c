import type { LocalText } from '@dti-vn/core'

/** Says what is wrong with an id that a plugin gives, or undefined. */
export type IdRule = (id: string, plugin: string) => LocalText | undefined

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

/** Ids that many plugins speak of, such as levels: anything that is not blank. */
export const SHARED_ID: IdRule = (id) => (id.trim() === '' ? { vi: 'Mã không được trống.', en: 'The id must not be blank.' } : undefined)

/** `<plugin id>/<name>`: can meet neither what is built in nor what another plugin brings. */
export const OWNED_ID: IdRule = (id, plugin) => {
  const prefix = `${plugin}/`
  if (id.startsWith(prefix) && NAME.test(id.slice(prefix.length))) return undefined
  return {
    vi: `Mã phải có dạng “${prefix}<tên>”, tên gồm chữ không dấu, số, “.”, “_”, “-”.`,
    en: `The id must be "${prefix}<name>", the name of ASCII letters, digits, ".", "_", "-".`,
  }
}
