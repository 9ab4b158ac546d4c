import type { Place } from '@dti-vn/core'

/** Line and column, from 1, of an offset in a text. */
export function lineAndColumn(text: string, offset: number): Pick<Place, 'line' | 'column'> {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: String(offset - before.lastIndexOf('\n')) }
}
