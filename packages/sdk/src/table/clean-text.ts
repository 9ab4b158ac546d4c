import { cleanText, excerpt } from '@dti-vn/core'

/** The name of a column as its header means it: ends of lines and runs of spaces are one space, none stand beside a `/`. People break long headers. */
export function headerName(text: string): string {
  return cleanText(text.normalize('NFC')).replace(/\s+/g, ' ').replace(/ ?\/ ?/g, '/')
}

/** True when nothing visible stands in the text. */
export function isBlank(text: string): boolean {
  const code = text.charCodeAt(0)
  return !(code > 32 && code < 127) && cleanText(text) === ''
}

/** A code or an id of a row as an issue names it; undefined where none stands. */
export function namedCode(text: string): string | undefined {
  return excerpt(text.normalize('NFC')) || undefined
}
