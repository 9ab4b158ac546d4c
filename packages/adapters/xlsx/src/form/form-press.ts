import type { Plan, UnitRecord } from '@dti-vn/sdk'
import { type PackedPart, packedPart, type PartStem, partStem } from '../workbook/packed-part.js'
import { sharedTexts } from '../workbook/shared-texts.js'
import type { CellValue, SheetModel, WorkbookModel } from '../workbook/workbook-model.js'
import { rowsXml, rowWriter } from '../workbook/write-rows-xml.js'
import { asCell } from '../workbook/write-sheet.js'
import { packedZip } from '../workbook/zip-packed.js'
import type { FormFigures } from './form-figures.js'
import type { FormFrame, SheetFrame } from './form-frame.js'
import type { FormLayout } from './form-layout.js'
import { FORM_WORDS } from './form-words.js'
import { optionWords } from './option-words.js'

/** Stand for code and name of the unit while the form is made; nothing of a definition looks like them. */
const CODE = 'ma9don9vi9dti'
const NAME = 'ten9don9vi9dti'

/** What can be put in the place of a code or name as it is: it needs no escape anywhere, and a writer takes it for a text and nothing else. */
const PLAIN = /^[\p{L}\p{N}](?:[ .,()–-]?[\p{L}\p{M}\p{N}])*\)?$/u

/** A form that is made once for many units: everything but unit and figures is there already, compressed. Undefined for figures that its cells do not ask for. */
export type FormPress = (unit: UnitRecord, figures: FormFigures) => Promise<Uint8Array> | undefined

/** True for a unit that a press can print; others need a workbook of their own. */
export function isPrintable({ code, name }: UnitRecord): boolean {
  return [code, name ?? code].every((text) => text.length <= ONE_LINE && PLAIN.test(text))
}

/** Names and codes up to this length stand on one line of the form together. */
const ONE_LINE = 80

/** Text with the places of figures in it, by position among `plan.columns`. */
type Rest = readonly (string | { readonly column: number; readonly blank: string })[]

interface FormPart {
  readonly stem: PartStem
  readonly rest: Rest
}

/**
 * Makes the press of a form. `make` gives the workbook of a unit without figures; what the press prints for one of the same traits, with or without name as
 * that one, is the same cell by cell.
 */
export async function formPress(plan: Plan, layout: FormLayout, like: UnitRecord, make: (unit: UnitRecord) => WorkbookModel, frameOf: (model: WorkbookModel) => Promise<FormFrame>): Promise<FormPress> {
  const model = make({ ...like, code: CODE, name: like.name === null ? null : NAME })
  const { parts, styleNumber } = await frameOf(model)
  const words = [FORM_WORDS.notApplicable, ...plan.columns.flatMap((input) => optionWords(input)?.map(({ word }) => word) ?? [])]
  const strings = parts.get(STRINGS)
  const shared = sharedTexts(typeof strings === 'string' ? strings : '', [...words, ...model.sheets.flatMap(textsOf)], hasUnit)
  const open = layout.indicators.filter(({ indicator: { definition } }) => definition.trait === undefined || like.traits?.has(definition.trait) === true)
  const cells = new Map(open.flatMap(({ inputs }) => inputs.map(({ cell, column }) => [cell, column])))
  const write = rowWriter({ styleNumber, textNumber: shared.numberOf })
  const rowsOf = (position: number) => rowsXml(model.sheets[position]?.rows ?? [], write)
  const textOf = (part: string | SheetFrame) => (typeof part === 'string' ? part : `${part.before}${rowsOf(part.position)}${part.after}`)
  const texts = [...parts].map(([path, part]) => [path, textOf(part)] as const)
  const form = texts.find(([path]) => path === FORM)?.[1] ?? ''
  const pressed = texts.map(([path, text]) => (path === STRINGS ? formPart(path, shared.stem, [shared.rest]) : formPart(path, '', [text])))
  let filled: FormPart | undefined
  const still = new Map<FormPart, PackedPart>()
  for (const part of pressed) if (part.rest.length === 0) still.set(part, await packedPart(part.stem, ''))
  const print: (unit: UnitRecord, figures: FormFigures) => Promise<Uint8Array> = async (unit, figures) => {
    const printed: PackedPart[] = []
    for (const blank of pressed) {
      const part = figures.size > 0 && blank.stem.path === FORM ? (filled ??= formPart(FORM, '', figureHoles(form, cells))) : blank
      printed.push(still.get(part) ?? (await packedPart(part.stem, restOf(part.rest, unit, figures, shared.numberOf))))
    }
    return packedZip(printed)
  }
  const takes = (value: CellValue): boolean => (typeof value === 'string' ? shared.numberOf.has(value) : typeof value !== 'number' || Number.isFinite(value))
  return (unit, figures) => ([...figures.values()].every(takes) ? print(unit, figures) : undefined)
}

const STRINGS = 'xl/sharedStrings.xml'
const FORM = 'xl/worksheets/sheet1.xml'

function textsOf({ rows }: SheetModel): string[] {
  return rows.flatMap(({ cells }) => cells.flatMap((content) => asCell(content ?? null).value ?? [])).filter((value) => typeof value === 'string')
}

function hasUnit(text: string): boolean {
  return text.includes(CODE) || text.includes(NAME)
}

/** Takes the text apart at the blank input cells. */
function figureHoles(xml: string, columns: ReadonlyMap<string, number>): Rest {
  const pieces: Rest[number][] = []
  let from = 0
  for (const { 0: blank, 1: cell = '', index } of xml.matchAll(/<c r="([A-Z]+\d+)"(?: s="\d+")?\/>/g)) {
    const column = columns.get(cell)
    if (column === undefined) continue
    pieces.push(xml.slice(from, index), { column, blank })
    from = index + blank.length
  }
  return [...pieces, xml.slice(from)]
}

/** A part whose beginning is the same for all units. */
function formPart(path: string, before: string, [first = '', ...more]: Rest): FormPart {
  const text = typeof first === 'string' ? first : ''
  const at = [text.indexOf(CODE), text.indexOf(NAME)].filter((place) => place >= 0)
  const end = at.length === 0 ? text.length : Math.min(...at)
  const rest = [text.slice(end), ...more]
  return { stem: partStem(path, `${before}${text.slice(0, end)}`), rest: rest.every((piece) => piece === '') ? [] : rest }
}

function restOf(rest: Rest, { code, name }: UnitRecord, figures: FormFigures, words: ReadonlyMap<string, number>): string {
  return rest
    .map((piece) => (typeof piece === 'string' ? piece.replaceAll(NAME, name ?? '').replaceAll(CODE, code) : figureCell(piece.blank, figures.get(piece.column) ?? null, words)))
    .join('')
}

function figureCell(blank: string, value: CellValue, words: ReadonlyMap<string, number>): string {
  if (value === null) return blank
  const cell = (type: string, stored: string | number) => `${blank.slice(0, -2).replace(/(?<=^<c r="\w+")/, type)}><v>${stored}</v></c>`
  if (typeof value === 'boolean') return cell(' t="b"', value ? 1 : 0)
  return typeof value === 'number' ? cell('', value) : cell(' t="s"', words.get(value) ?? '')
}
