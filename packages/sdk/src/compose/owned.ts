import type { LocalText } from '@dti-vn/core'
import { type KindName, KINDS } from '../contributions/kinds.js'
import type { Plugin } from '../plugin/plugin.js'

/** A contribution with the plugin that gives it. */
export interface Owned<T> {
  readonly plugin: Plugin
  readonly value: T
}

/** A contribution in words: `method "a/x"`. */
export function nameOf(kind: KindName, id: string): LocalText & { readonly en: string } {
  const { one } = KINDS[kind]
  return { vi: `${one.vi} “${id}”`, en: `${one.en} "${id}"` }
}
