/** A sheet before and after its row of samples, and the style numbers in that row, in its order. */
export interface SampledSheet {
  readonly before: string
  readonly samples: readonly number[]
  readonly after: string
}

/** Takes the row of samples out of a sheet that the library wrote: one cell for each style of rows that are put in its place. Without such a row the place is the end of the rows. */
export function withoutSamples(xml: string, row: number): SampledSheet {
  const found = new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`).exec(xml)
  if (!found) {
    const end = xml.includes('</sheetData>') ? '</sheetData>' : '<sheetData/>'
    const at = xml.indexOf(end)
    return end === '</sheetData>'
      ? { before: xml.slice(0, at), samples: [], after: xml.slice(at) }
      : { before: `${xml.slice(0, at)}<sheetData>`, samples: [], after: `</sheetData>${xml.slice(at + end.length)}` }
  }
  const samples = Array.from((found[1] ?? '').matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g), (match) => Number(match[1] ?? 0))
  return { before: xml.slice(0, found.index), samples, after: xml.slice(found.index + found[0].length) }
}

/** The sheet without its extent, which is false once rows follow; programs do without it. */
export function withoutExtent(xml: string): string {
  return xml.replace(/<dimension [^>]*\/>/, '')
}

/** The number of each style in the file. Throws for a style that had no sample. */
export function styleNumbers<Style>(styles: readonly Style[], samples: readonly number[]): (style: Style) => number {
  const numbers = new Map(styles.map((style, i) => [style, samples[i] ?? 0]))
  return (style) => {
    const number = numbers.get(style)
    if (number === undefined) throw new RangeError('A row uses a style that is not among the styles given before.')
    return number
  }
}
