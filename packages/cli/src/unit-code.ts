import { cleanCode } from '@dti-vn/sdk'

/** The value of `--unit` as codes in data are read: spaces around it do not count, and its letters are in Unicode normal form C. */
export function unitCode(text: string): string {
  return cleanCode(text) ?? text
}
