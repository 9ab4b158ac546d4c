import { cleanText } from '@dti-vn/sdk'

/** The value of `--unit` as codes in data are read: spaces around it do not count, nor does the normal form of its letters. */
export function unitCode(text: string): string {
  return cleanText(text)
}
