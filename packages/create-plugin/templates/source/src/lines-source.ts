import { createDatasetBuilder, defineSource, makeIssue, nearest } from '@dti-vn/sdk'
import type { DatasetBuilder, Place, Plan } from '@dti-vn/sdk'
import * as z from 'zod'
import { lineIssue } from './issues.js'
import { type Line, readLine } from './line.js'

/** Characters of a file; a longer one is refused as a whole, so that nothing is scored on half of it. */
const LONGEST = 50_000_000

/** Reads JSON lines: `{"unit":"18070","indicator":"1.2","input":"meetings","value":"4"}`. */
export const linesSource = defineSource({
  id: '__id__/lines',
  title: { vi: 'Tệp JSON từng dòng', en: 'JSON lines' },
  description: { vi: 'Mỗi dòng là một giá trị của một đơn vị.', en: 'Each line is one value of one unit.' },
  abilities: { extensions: ['.jsonl'], streams: false, names: true },
  options: z.strictObject({}),
  read: (input: string | Uint8Array, { plan, file }) => Promise.resolve(readLines(input, plan, file)),
})

/** The builder turns each value into an exact decimal, an option or a state, and every fault of it into an issue. */
function readLines(input: string | Uint8Array, plan: Plan, file: string | undefined) {
  const builder = createDatasetBuilder(plan)
  const text = decode(input)
  if (text === undefined) builder.report(makeIssue('file-encoding', { place: { file }, params: { encoding: 'UTF-8' } }))
  else if (text.length > LONGEST) builder.report(makeIssue('file-too-large', { place: { file }, params: { actual: `${String(text.length)} characters`, limit: LONGEST } }))
  else text.split(/\r?\n/).forEach((line, i) => line.trim() !== '' && take(line, builder, plan, { file, line: i + 1 }))
  return builder.build()
}

function decode(input: string | Uint8Array): string | undefined {
  if (typeof input === 'string') return input
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(input)
  } catch {
    return undefined
  }
}

function take(text: string, builder: DatasetBuilder, plan: Plan, place: Place): void {
  const read = readLine(text)
  if ('line' in read) store(read.line, builder, plan, place)
  else builder.report(lineIssue('__id__/line-odd', { place, params: { message: read.fault } }))
}

function store({ unit, name, indicator: code, input: id, value }: Line, builder: DatasetBuilder, plan: Plan, place: Place): void {
  const position = builder.unit(unit, name ?? null)
  const indicator = plan.indicatorByCode.get(code)
  if (!indicator) {
    builder.report(makeIssue('indicator-unknown', { place, unit, indicator: code, params: { code, nearest: nearest(code, [...plan.indicatorByCode.keys()]) } }))
    return
  }
  const input = indicator.inputById.get(id)
  const known = [...indicator.inputById.keys()]
  if (input) builder.set(position, input, value, place)
  else builder.report(makeIssue('input-unknown', { place, unit, indicator: code, input: id, params: { id, known, nearest: nearest(id, known) } }))
}
