/** Reads one text as a file holds it: whole, or in runs of different looks. */
export interface TextItem {
  readonly begin: () => void
  /** An element inside; `level` 1 stands directly in the item; `on` is its `val`, where it has one. False for what may not stand there. */
  readonly open: (name: string, level: number, on?: string) => boolean
  readonly close: (level: number) => void
  /** False for text outside of the elements that hold it. */
  readonly text: (piece: string) => boolean
  readonly value: () => string
  /** The text without its runs that are struck through; undefined where none is. */
  readonly unstruck: () => string | undefined
}

/** What is passed over with all that stands in it: how a run looks, and how the text is read aloud (phonetic runs repeat it in other letters). */
const PASSED_OVER: ReadonlySet<string> = new Set(['rPr', 'rPh', 'phoneticPr', 'extLst'])

/** A reader of texts, one after another. */
export function textItem(): TextItem {
  let value = ''
  let piece = ''
  let passed = 0
  let collecting = 0
  let kind: 'none' | 'plain' | 'runs' = 'none'
  let runHasText = false
  let runIsStruck = false
  let hasStruck = false
  let unstruck = ''

  function enter(name: string, level: number): boolean {
    if (PASSED_OVER.has(name)) {
      passed = level
      return true
    }
    if (level === 1 && name === 'r') {
      const isFirst = kind !== 'plain'
      kind = 'runs'
      runHasText = false
      runIsStruck = false
      return isFirst
    }
    if (name !== 't' || level > 2) return false
    const isAllowed = level === 1 ? kind === 'none' : !runHasText
    if (level === 1) kind = 'plain'
    else runHasText = true
    collecting = level
    piece = ''
    return isAllowed
  }

  return {
    begin: () => {
      value = ''
      unstruck = ''
      hasStruck = false
      runIsStruck = false
      passed = 0
      collecting = 0
      kind = 'none'
    },
    open: (name, level, on) => {
      if (passed > 0) {
        if (name === 'strike' && passed === 2 && level === 3) runIsStruck = on !== '0' && on !== 'false'
        return true
      }
      return collecting === 0 && enter(name, level)
    },
    close: (level) => {
      if (passed > 0) {
        if (passed === level) passed = 0
      } else if (collecting === level) {
        const text = unescaped(piece)
        value += text
        if (runIsStruck && text.trim() !== '') hasStruck = true
        else unstruck += text
        collecting = 0
      }
    },
    text: (more) => {
      if (passed > 0) return true
      if (collecting === 0) return more.trim() === ''
      piece += more
      return true
    },
    value: () => value,
    unstruck: () => (hasStruck ? unstruck : undefined),
  }
}

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g

/** Characters that XML cannot hold are written `_x0001_` (ISO/IEC 29500-1, 22.9.2.19), and `_x005F_` stands for the underscore of what only looks like that. */
export function unescaped(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text
}
