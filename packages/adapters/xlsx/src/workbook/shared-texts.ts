import { escapeXml } from './write-rows-xml.js'
import { cellText } from './write-text.js'

/** The table of texts of a workbook that our own writer made, with the texts that differ from file to file at its end. */
export interface SharedTexts {
  /** All before the texts that differ. */
  readonly stem: string
  /** The texts that differ, and the end of the table. */
  readonly rest: string
  /** Numbers of texts of the table that moved: the old one and the one now. */
  readonly moved: ReadonlyMap<number, number>
  /** The number of a text that was asked for. */
  readonly numberOf: ReadonlyMap<string, number>
}

const ITEM = /<si>.*?<\/si>|<si\/>/gs
const BLANK = '<si><t></t></si>'
const PRESERVE = ' xml:space="preserve"'

/** Moves the texts that `differs` says to the end, and adds `more` texts where they are not there. `xml` is the part as the library writes it. */
export function sharedTexts(xml: string, differs: (item: string) => boolean, more: Iterable<string>): SharedTexts {
  const items = xml.match(ITEM) ?? []
  const kept = items.map((item) => (differs(item) ? BLANK : item))
  const known = new Map(kept.map((item, i) => [item.replace(PRESERVE, ''), i]))
  const last = items.flatMap((item, i) => (differs(item) ? [{ item, old: i, text: undefined as string | undefined }] : []))
  const numberOf = new Map<string, number>()
  for (const text of new Set(more)) {
    const content = escapeXml(cellText(text))
    if (differs(text)) last.push({ item: `<si><t${PRESERVE}>${content}</t></si>`, old: -1, text })
    else numberOf.set(text, known.get(`<si><t>${content}</t></si>`) ?? kept.push(`<si><t${PRESERVE}>${content}</t></si>`) - 1)
  }
  const moved = new Map<number, number>()
  last.forEach(({ old, text }, i) => {
    if (text !== undefined) numberOf.set(text, kept.length + i)
    else moved.set(old, kept.length + i)
  })
  const open = /^.*?<sst[^>]*>/s.exec(xml)?.[0] ?? ''
  // How often texts are used is told no more: readers do without it, and it differs from file to file.
  return { stem: `${open.replace(/ (?:count|uniqueCount)="\d*"/g, '')}${kept.join('')}`, rest: `${last.map(({ item }) => item).join('')}</sst>`, moved, numberOf }
}

/** A sheet whose cells point to the texts where they are now. */
export function withNumbers(xml: string, moved: ReadonlyMap<number, number>): string {
  return xml.replace(/(<c [^>]*t="s"[^>]*><v>)(\d+)(?=<)/g, (whole, cell: string, number: string) => {
    const now = moved.get(Number(number))
    return now === undefined ? whole : `${cell}${now}`
  })
}
