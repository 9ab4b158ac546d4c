import type { LocalText } from '@dti-vn/sdk'

/** The same words in both languages, for parts whose texts nobody reads. */
export function words(text: string): LocalText & { readonly en: string } {
  return { vi: text, en: text }
}
