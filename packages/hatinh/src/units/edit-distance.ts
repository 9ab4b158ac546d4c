/**
 * Number of edits that turn one text into the other: insert, delete or replace a UTF-16 unit, or swap two neighbours, no unit edited twice
 * (optimal string alignment). Time and memory grow with the product of the lengths: bound the texts before.
 */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const edited = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1))
      row.push(swapped ? Math.min(edited, at(i - 2, j - 2) + 1) : edited)
    }
  }
  return at(a.length, b.length)
}
