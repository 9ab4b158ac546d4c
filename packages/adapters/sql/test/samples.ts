import { readFileSync } from 'node:fs'
import { createEngine, type InputValue, type UnitRow } from '@dti-vn/sdk'
import { hatinh } from '@dti-vn/hatinh'

export const LEVELS = ['department', 'district', 'commune'] as const
export type Level = (typeof LEVELS)[number]

/** `layouts.test.ts` scores the sample of the districts in every form, as query, view and table. */
export const OTHER_LEVELS = ['department', 'commune'] as const

export const engine = createEngine({ plugins: [hatinh()] })

/** Rows of a comma-separated sample; quoted cells hold no quotes. */
function readSample(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(new URL(`../../../../seeds/sample/${name}.csv`, import.meta.url), 'utf8').trim().split(/\r?\n/)
  const columns = head.replace('\uFEFF', '').split(',')
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
    if (cells.length !== columns.length) throw new Error(`${name}: ${line}`)
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
  })
}

const READ: Readonly<Record<Level, () => readonly UnitRow[]>> = { department: once('department'), district: once('district'), commune: once('commune') }

/** The shipped sample of a level. */
export function sampleRows(level: Level): readonly UnitRow[] {
  return READ[level]()
}

function once(level: Level): () => readonly UnitRow[] {
  let rows: readonly UnitRow[] | undefined
  return () => (rows ??= readRows(level))
}

function readRows(level: Level): UnitRow[] {
  const details = readSample('unit-traits').filter((row) => row['level'] === level)
  const values = new Map<string, { name: string; values: Record<string, Record<string, InputValue>> }>()
  for (const row of readSample(level)) {
    const { unit_code: unit = '', unit_name: name = '', indicator_code: indicator = '', input_id: input = '', value = '' } = row
    const own = values.get(unit) ?? { name, values: {} }
    values.set(unit, own)
    own.values[indicator] = { ...own.values[indicator], [input]: value }
  }
  return [...values].map(([code, own]) => {
    const known = details.find((row) => row['unit_code'] === code)
    const parent = known?.['parent_code'] ?? ''
    return { code, name: own.name, parent: parent === '' ? null : parent, traits: (known?.['traits'] ?? '').split(';').filter(Boolean), values: own.values }
  })
}
