import { escapeXml } from './write-rows-xml.js'
import { cellText } from './write-text.js'

/** The table of texts of a workbook, with the texts that differ from file to file at its end. */
export interface SharedTexts {
  /** All before the texts that differ. */
  readonly stem: string
  /** The texts that differ, and the end of the table. */
  readonly rest: string
  /** The number of a text of the table. */
  readonly numberOf: ReadonlyMap<string, number>
}

/** A table of texts, each once. `xml` is a table as the library writes it, whose beginning is taken. */
export function sharedTexts(xml: string, texts: Iterable<string>, differs: (text: string) => boolean): SharedTexts {
  const all = [...new Set(texts)]
  const kept = all.filter((text) => !differs(text))
  const last = all.filter(differs)
  const open = /^.*?<sst[^>]*>/s.exec(xml)?.[0] ?? ''
  return {
    // How often texts are used is not told: readers do without it, and it differs from file to file.
    stem: `${open.replace(/ (?:count|uniqueCount)="\d*"/g, '')}${itemsOf(kept)}`,
    rest: `${itemsOf(last)}</sst>`,
    numberOf: new Map([...kept, ...last].map((text, i) => [text, i])),
  }
}

function itemsOf(texts: readonly string[]): string {
  return texts.map((text) => `<si><t xml:space="preserve">${escapeXml(cellText(text))}</t></si>`).join('')
}
