import { builtInFormat, isDateFormat } from './format-codes.js'
import type { WorkbookLimits } from './limits.js'
import { NAMESPACES, vocabulary } from './vocabulary.js'
import { damagedXml } from './xml-fault.js'
import { readXml } from './xml-reader.js'
import type { XmlSource } from './xml-source.js'

/** What of a style matters for what a cell says. */
export interface CellFormat {
  /** The code of the number format, null for General. */
  readonly code: string | null
  readonly isDate: boolean
  /** True where the font of the style strikes the text through. */
  readonly isStruck?: true
}

/** What a cell without style has. */
export const GENERAL: CellFormat = Object.freeze({ code: null, isDate: false })

const FIRST_OWN = 164
/** Excel takes 255 characters. Each cell with the format looks at all of them. */
const LONGEST_CODE = 1_000

/** Reads the number formats, and the strikes, of the styles that cells point to, in order. A style whose format the file should define and does not is damage. */
export function readStyles(source: XmlSource, part: string, limits: WorkbookLimits): readonly CellFormat[] {
  const codes = new Map<number, string>()
  const ids: number[] = []
  const fonts: number[] = []
  const struck = new Set<number>()
  let font = -1
  const isOwn = vocabulary(part, NAMESPACES.main)
  let section = ''
  readXml(source, part, limits, {
    open: (element) => {
      const { name, depth, attributes } = element
      const own = isOwn(element)
      if (depth === 0 && name !== 'styleSheet') damagedXml(part, `<${name.slice(0, 40)}>`)
      if (depth === 1) section = own ? name : ''
      if (section === 'fonts' && own) {
        if (depth === 2) font += 1
        else if (depth === 3 && name === 'strike' && !OFF.includes(attributes.raw('val') ?? '')) struck.add(font)
      }
      if (depth !== 2 || !own) return undefined
      if (section === 'numFmts' && name === 'numFmt') {
        const id = formatId(attributes.get('numFmtId'), part)
        const code = attributes.get('formatCode')
        if (code === undefined || code.length > LONGEST_CODE || codes.has(id)) damagedXml(part, `numFmtId="${String(id)}"`)
        codes.set(id, code)
      } else if (section === 'cellXfs' && name === 'xf') {
        ids.push(formatId(attributes.get('numFmtId') ?? '0', part))
        fonts.push(Number(attributes.raw('fontId') ?? '0'))
      }
      return undefined
    },
    text: (piece, around) => {
      if ((around === 1 || section === 'numFmts' || section === 'cellXfs') && piece.trim() !== '') damagedXml(part, `<${section}>`)
    },
  })
  const formats = new Map<number, CellFormat>()
  const formatOf = (id: number): CellFormat => {
    const known = formats.get(id)
    if (known) return known
    const code = codes.get(id) ?? (id < FIRST_OWN ? builtInFormat(id) : damagedXml(part, `numFmtId="${String(id)}"`))
    const format = code === null || code === '' || code === 'General' ? GENERAL : Object.freeze({ code, isDate: isDateFormat(code) })
    formats.set(id, format)
    return format
  }
  return ids.map((id, i) => (struck.has(fonts[i] ?? 0) ? Object.freeze({ ...formatOf(id), isStruck: true as const }) : formatOf(id)))
}

/** How a switch is turned off. */
const OFF: readonly string[] = ['0', 'false']

function formatId(value: string | undefined, part: string): number {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : damagedXml(part, `numFmtId="${(value ?? '').slice(0, 20)}"`)
}
