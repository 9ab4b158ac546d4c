import { escapeXml } from './write-rows-xml.js'
import { cellText } from './write-text.js'

/** The table of texts of a workbook that our own writer made, with the texts that differ from file to file at its end. */
export interface SharedTexts {
  /** All before the texts that differ. */
  readonly stem: string
  /** The texts that differ, as XML of the table. */
  readonly moved: readonly string[]
  readonly end: string
  /** Numbers of texts that moved: the old one and the one now. */
  readonly numbers: ReadonlyMap<number, number>
  /** The number of each of the words that cells of single files may hold. */
  readonly words: ReadonlyMap<string, number>
}

const ITEM = /<si>.*?<\/si>|<si\/>/gs
const BLANK = '<si><t></t></si>'

/** Moves the texts that `differs` says to the end, and adds words that are not there. `xml` is the part as the library writes it. */
export function sharedTexts(xml: string, differs: (item: string) => boolean, words: Iterable<string>): SharedTexts {
  const items = xml.match(ITEM) ?? []
  const moved = items.filter(differs)
  const kept = items.map((item) => (differs(item) ? BLANK : item))
  const found = new Map<string, number>()
  for (const word of words) {
    const item = `<si><t xml:space="preserve">${escapeXml(cellText(word))}</t></si>`
    if (!found.has(word)) found.set(word, kept.push(item) - 1)
  }
  const numbers = new Map<number, number>()
  items.forEach((item, i) => {
    if (differs(item)) numbers.set(i, kept.length + numbers.size)
  })
  const open = /^.*?<sst[^>]*>/s.exec(xml)?.[0] ?? ''
  // How often texts are used is told no more: readers do without it, and it differs from file to file.
  return { stem: `${open.replace(/ (?:count|uniqueCount)="\d*"/g, '')}${kept.join('')}`, moved, end: '</sst>', numbers, words: found }
}

/** A sheet whose cells point to the texts where they are now. */
export function withNumbers(xml: string, numbers: ReadonlyMap<number, number>): string {
  return xml.replace(/(<c [^>]*t="s"[^>]*><v>)(\d+)(?=<)/g, (whole, cell: string, number: string) => {
    const now = numbers.get(Number(number))
    return now === undefined ? whole : `${cell}${now}`
  })
}
