import type { Plan } from '../engine/plan.js'
import type { LocalText } from '../text/local-text.js'
import type { Issue, Place } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'
import { cleanCode, cleanText, excerpt } from '../text/clean-text.js'
import { codeOfNumber, type KnownCodes } from './code-of-number.js'
import { traitReader } from './known-traits.js'
import { nameKey } from './name-key.js'
import { readsAsNote } from './note-rows.js'
import { printedValue, shapeOf } from './shape.js'
import { isTotalWord } from './total-word.js'
import type { UnitRecord } from '../definition/unit.js'

/** The position of what is no unit: an unusable code, or a row of totals. What is stored for it is ignored. */
export const NO_UNIT = -1

/** What a source knows of a unit besides its code; null and undefined say nothing. */
export interface UnitDetails {
  readonly name?: unknown
  readonly parent?: unknown
  readonly traits?: unknown
  /** Name and parent in the source of traits. */
  readonly listed?: UnitRecord['listed']
}

type Growing = { -readonly [K in keyof UnitRecord]: UnitRecord[K] }

/** The units of a data set on their way in. */
export interface UnitRegister {
  readonly records: readonly UnitRecord[]
  /** Positions, and where they stand, of units whose code reads as a note below a table and of which nothing else is known. */
  readonly notes: ReadonlyMap<number, Place | undefined>
  /** Position of the unit with a code, added when it is new; `NO_UNIT` for what is no code of a unit, which is told. */
  readonly position: (code: unknown, name: unknown, place: Place | undefined) => number
  /** Adds what is known of a unit. What was known before stands; what contradicts it is told once. */
  readonly describe: (position: number, details: UnitDetails, place?: Place) => void
}

/** What codes and details belong to, in words. */
export const WORDS = Object.freeze({
  unit: { vi: 'đơn vị', en: 'unit' },
  name: { vi: 'tên', en: 'name' },
  parent: { vi: 'đơn vị cấp trên', en: 'parent unit' },
  indicator: { vi: 'chỉ số', en: 'indicator' },
  traits: { vi: 'đặc điểm', en: 'traits' },
} satisfies Readonly<Record<string, LocalText>>)

/** Starts a register. Codes in `known` are units even where they look like a row of totals. */
export function unitRegister(plan: Plan, report: (issue: Issue) => void, known?: KnownCodes): UnitRegister {
  const positions = new Map<unknown, number>()
  const records: Growing[] = []
  const notes = new Map<number, Place | undefined>()
  const contradicted = new Set<string>()
  const readTraits = traitReader(plan)

  function add(raw: unknown, name: unknown, place: Place | undefined): number {
    const code = cleanCode(raw)
    const meant = code === undefined ? undefined : codeOfNumber(code, known)
    const isCode = code !== undefined && code !== '' && meant === undefined && (!isTotalWord(code) || known?.has(code) === true)
    const before = isCode ? positions.get(code) : undefined
    const position = before ?? (isCode ? records.length : NO_UNIT)
    if (!isCode) report(notAUnit(raw, code, name, place, meant))
    else if (before === undefined) {
      records.push({ code, name: null, parent: null, traits: null })
      if (readsAsNote(code) && known?.has(code) !== true) notes.set(position, place)
    }
    if (code === '' || raw === null || raw === undefined) return position
    positions.set(raw, position)
    if (code !== undefined) positions.set(code, position)
    return position
  }

  function contradict(position: number, what: 'name' | 'parent' | 'traits', first: string, then: string, place: Place | undefined): void {
    const key = `${what} ${String(position)}`
    if (contradicted.has(key)) return
    contradicted.add(key)
    report(makeRunIssue('unit-contradiction', { place, unit: records[position]?.code, params: { what: WORDS[what], first: excerpt(first), then: excerpt(then) } }))
  }

  function wrongShape(position: number, key: string, expected: string, given: unknown, place: Place | undefined): void {
    report(makeRunIssue('row-wrong-shape', { place, unit: records[position]?.code, params: { key, expected, found: shapeOf(given) } }))
  }

  function takeName(position: number, record: Growing, given: unknown, place: Place | undefined): void {
    if (given === record.name) return
    if (typeof given !== 'string') return wrongShape(position, 'name', TEXT, given, place)
    const name = cleanText(given).normalize('NFC')
    if (name === '') return
    if (record.name === null) record.name = name
    else if (nameKey(name) !== nameKey(record.name)) contradict(position, 'name', record.name, name, place)
  }

  function takeParent(position: number, record: Growing, given: unknown, place: Place | undefined): void {
    if (given === record.parent) return
    const parent = cleanCode(given)
    if (parent === undefined || codeOfNumber(parent) !== undefined) {
      return report(makeRunIssue('code-not-text', { place, unit: record.code, params: { what: WORDS.parent, value: printedValue(given) } }))
    }
    if (parent === '') return
    if (record.parent === null) record.parent = parent
    else if (parent !== record.parent) contradict(position, 'parent', record.parent, parent, place)
  }

  function takeTraits(position: number, record: Growing, given: unknown, place: Place | undefined): void {
    if (typeof given !== 'object' || given === null || !(Symbol.iterator in given)) return wrongShape(position, 'traits', LIST, given, place)
    const traits = readTraits(given as Iterable<unknown>, { place, unit: record.code }, report)
    const before = record.traits
    if (before === null) record.traits = traits
    else if (traits.size !== before.size || [...traits].some((id) => !before.has(id))) contradict(position, 'traits', [...before].join(', '), [...traits].join(', '), place)
  }

  return {
    records,
    notes,
    position: (code, name, place) => positions.get(code) ?? add(code, name, place),
    describe: (position, { name, parent, traits, listed }, place) => {
      const record = records[position]
      if (!record) return
      if (name !== undefined && name !== null) takeName(position, record, name, place)
      if (parent !== undefined && parent !== null) takeParent(position, record, parent, place)
      if (traits !== undefined && traits !== null) takeTraits(position, record, traits, place)
      if (listed) record.listed = listed
      if (notes.has(position) && (record.name !== null || record.parent !== null || record.traits?.size || listed)) notes.delete(position)
    },
  }
}

const TEXT = "'…'"
const LIST = "['…', …]"

function notAUnit(raw: unknown, code: string | undefined, name: unknown, place: Place | undefined, listed: string | undefined): Issue {
  const isEmpty = code === '' || raw === null || raw === undefined
  const word = cleanCode(isEmpty ? name : code) ?? ''
  if (isTotalWord(word)) return makeRunIssue('row-of-totals', { place, params: { word: excerpt(word) } })
  if (isEmpty) return makeRunIssue('unit-code-missing', { place })
  return makeRunIssue('code-not-text', { place, params: { what: WORDS.unit, value: printedValue(raw), ...(listed ? { listed } : {}) } })
}
