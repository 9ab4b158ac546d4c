import { excerpt } from '@dti-vn/sdk'
import type { InputReading, Tell } from './number-cell.js'

/** Stands for a value that is there but unreadable; it is no number, no option and no answer. */
export const FAULTY = '?'

/** Reads a cell that holds an error of Excel, or where a number should stand a text that is none, such as `0x10`; that must not become a number of another style. */
export function readErrorCell(error: string, tell: Tell): InputReading {
  if (error.startsWith('#')) return { value: error, issues: [tell('cell-error', { error: excerpt(error) })] }
  return { value: FAULTY, issues: [tell('cell-not-a-number', { value: excerpt(error) })] }
}
