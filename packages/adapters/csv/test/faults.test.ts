import { formatIssue, ISSUE_LANGUAGES, renderIssue, withIssues } from '@dti-vn/sdk'
import { describe, expect, it } from 'vitest'
import { CSV_ISSUES, rankCsv } from '../src/index.js'
import { engine } from './small-engine.js'

const HEADER = 'unit_code,unit_name,indicator_code,input_id,value'
const CODES = ['good-1', 'good-2', ...Array.from({ length: 30 }, (_, i) => `bad-${String(i)}`)]
const TRAITS = ['level,unit_code,traits', ...CODES.map((code) => `commune,${code},has_markets`)].join('\n')

/** Two units without a fault: 8/10 of 10 points, 10, 5 and 7.25; 10/10 of 10 points, 0, 10 and 1. */
const GOOD = [
  ['good-1', '1.1', 'online', '8'], ['good-1', '1.1', 'total', '10'], ['good-1', '1.9', 'cashless', 'true'],
  ['good-1', '1.10', 'who', 'deputy'], ['good-1', '1.11', 'given', '7.25'],
  ['good-2', '1.1', 'online', '10'], ['good-2', '1.1', 'total', '10'], ['good-2', '1.9', 'cashless', 'false'],
  ['good-2', '1.10', 'who', 'head'], ['good-2', '1.11', 'given', '1'],
].map(([unit, indicator, input, value]) => `${unit!},,${indicator!},${input!},${value!}`)

/** `about` is what the issue must name: unit (`–` for none), indicator, input. */
interface Fault {
  readonly name: string
  readonly row: string
  readonly code: string
  readonly about: string
}

const FAULTS: readonly Fault[] = [
  { name: 'a word for a number', row: 'bad-1,,1.1,online,nhiều', code: 'value-not-a-number', about: 'bad-1 1.1 online' },
  { name: 'a decimal comma among points', row: 'bad-2,,1.11,given,"3,5"', code: 'value-not-a-number', about: 'bad-2 1.11 given' },
  { name: 'a part of a whole', row: 'bad-3,,1.1,online,2.5', code: 'value-not-an-integer', about: 'bad-3 1.1 online' },
  { name: 'a negative count', row: 'bad-4,,1.1,total,-1', code: 'value-below-min', about: 'bad-4 1.1 total' },
  { name: 'more points than there are', row: 'bad-5,,1.11,given,10.01', code: 'value-above-max', about: 'bad-5 1.11 given' },
  { name: 'seven decimals', row: 'bad-6,,1.11,given,1.0000001', code: 'value-too-precise', about: 'bad-6 1.11 given' },
  { name: 'an option that does not exist', row: 'bad-7,,1.10,who,hed', code: 'value-unknown-option', about: 'bad-7 1.10 who' },
  { name: 'another word for yes', row: 'bad-8,,1.9,cashless,TRUE', code: 'value-not-a-boolean', about: 'bad-8 1.9 cashless' },
  { name: 'a value given twice', row: 'bad-9,,1.10,who,head\nbad-9,,1.10,who,deputy', code: 'value-duplicate', about: 'bad-9 1.10 who' },
  { name: 'an indicator that does not exist', row: 'bad-10,,1.12,given,1', code: 'indicator-unknown', about: 'bad-10 1.12 given' },
  { name: 'a code taken for a date', row: 'bad-11,,01/11/2024,given,1', code: 'indicator-unknown', about: 'bad-11 01/11/2024 given' },
  { name: 'an input that does not exist', row: 'bad-12,,1.1,onlin,1', code: 'input-unknown', about: 'bad-12 1.1 onlin' },
  { name: 'an input of another indicator', row: 'bad-13,,1.1,given,1', code: 'input-unknown', about: 'bad-13 1.1 given' },
  { name: 'a missing cell', row: 'bad-14,,1.1,online', code: 'file-row-length', about: 'bad-14 1.1 online' },
  { name: 'a cell too many', row: 'bad-15,,1.1,online,1,5', code: 'file-row-length', about: 'bad-15 1.1 online' },
  { name: 'no unit code', row: ',,1.1,online,1', code: 'unit-code-missing', about: '– 1.1 online' },
  { name: 'a quote inside a cell', row: 'bad-17,,1.1,online,1"', code: 'file-row-unreadable', about: 'bad-17 1.1 online' },
  { name: 'text after a quoted cell', row: 'bad-18,,1.1,online,"1"0', code: 'file-row-unreadable', about: 'bad-18 1.1 online' },
  { name: 'an unclosed quote', row: 'bad-19,,1.1,online,"1', code: 'file-row-unreadable', about: 'bad-19 1.1 online' },
  { name: 'a NUL character', row: 'bad-20,,1.1,online,1\0', code: 'file-row-unreadable', about: 'bad-20 1.1 online' },
  { name: 'an endless cell', row: `bad-21,,1.1,online,${'9'.repeat(40_000)}`, code: 'file-too-large', about: 'bad-21 1.1 online' },
]

const NUMBERED = FAULTS.map((fault, i) => ({ ...fault, i }))
const lines = [HEADER, ...GOOD.slice(0, 5), ...FAULTS.map(({ row }) => row), ...GOOD.slice(5)].join('\n').split('\n')
const result = rankCsv(lines.join('\n'), { engine, index: 'test/commune', file: 'data.csv', traits: TRAITS })
const found = result.issues.filter((issue) => issue.severity === 'error')

describe('a file with twenty different faults and one more', () => {
  it('gives one issue for each', () => {
    expect(found.map(({ code }) => code)).toEqual(FAULTS.map(({ code }) => code))
  })

  it.each(NUMBERED)('$name: file, line, unit, indicator, input', ({ row, about, i }) => {
    const last = row.split('\n').at(-1)!
    expect(found[i]?.place).toMatchObject({ file: 'data.csv', line: lines.indexOf(last) + 1 })
    expect(`${found[i]?.unit ?? '–'} ${found[i]?.indicator ?? '–'} ${found[i]?.input ?? '–'}`).toBe(about)
  })

  it.each(NUMBERED)('$name: what and remedy in both languages', ({ i }) => {
    const issue = found[i]!
    const sentences = (['vi', 'en'] as const).map((language) => renderIssue(issue, withIssues(ISSUE_LANGUAGES[language], CSV_ISSUES)))
    for (const { what, remedy, where } of sentences) {
      expect(what.length).toBeGreaterThan(10)
      expect(what).not.toMatch(/undefined|\[object|\{/)
      expect(remedy.length).toBeGreaterThan(10)
      expect(remedy).not.toMatch(/undefined|\[object|\{/)
      expect(where).toContain('data.csv')
    }
    expect(sentences[0]!.remedy).not.toBe(sentences[1]!.remedy)
  })

  it('still scores the good units, as if the others were not there', () => {
    expect(result.unit('good-1')).toMatchObject({ points: 30.25, maxPoints: 40, score: 75.63 })
    expect(result.unit('good-2')).toMatchObject({ points: 21, maxPoints: 40, score: 52.5 })
    expect(result.ranking().slice(0, 2).map(({ code, rank }) => [code, rank])).toEqual([['good-1', 1], ['good-2', 2]])
  })

  it('suggests what was probably meant', () => {
    const about = (unit: string) => found.find((issue) => issue.unit === unit)?.params['nearest']
    expect(about('bad-7')).toMatchObject([{ id: 'head' }])
    expect(about('bad-10')).toContain('1.10')
    expect(about('bad-12')).toMatchObject([{ id: 'online' }])
  })

  it('reads as people need it', () => {
    const place = 'data.csv, line 17, column indicator_code, unit bad-10, indicator 1.12, input given: '
    expect(formatIssue(found[9]!, 'en')).toContain(`error [indicator-unknown] ${place}`)
    expect(formatIssue(found[18]!, 'vi')).toContain('dấu nháy kép mở ra mà không đóng')
  })
})
