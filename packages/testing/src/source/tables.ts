import { cell, record, type SourceRecord } from './records.js'

/** Decimals at the limits of the numeric contract, and such that float64 arithmetic would change. */
const DECIMALS = Object.freeze(['0.1', '0.3', '1.005', '51.85', '0.000001', '-2.5', '123456789.012345', '999999999.999999', '99999999999999', '0', '1234', '1234567.125'])

/** Tables that every source must read to the values that stand in them. */
export const SOUND_TABLES: Readonly<Record<string, readonly SourceRecord[]>> = Object.freeze({
  'decimals survive exactly': DECIMALS.map((text, i) => record(`d${String(i)}`, cell('1.11/amount', text))),
  'yes, no, options, NA and empty are told apart': [
    record('a', cell('1.1/online', '8'), cell('1.1/total', '10'), cell('1.2/met', 'true'), cell('1.10/who', 'head'), cell('1.11/amount', '7.25')),
    record('b', cell('1.1/online', '0'), cell('1.1/total', '3.0'), cell('1.2/met', 'false'), cell('1.10/who', 'deputy'), cell('1.11/amount', 'NA')),
    record('c', cell('1.1/online', ''), cell('1.1/total', 'NA'), cell('1.2/met', ''), cell('1.10/who', 'NA'), cell('1.11/amount', '')),
  ],
  'the order of units is kept, and codes are text': ['b', '10', '9', '00123', 'a', '1.10', '1.1', 'so-noi-vu'].map((unit, i) => record(unit, cell('1.11/amount', String(i)))),
  'names that are keys of objects are ordinary codes': ['constructor', '__proto__', 'toString'].map((unit, i) => record(unit, cell('1.11/amount', String(i)))),
})

/** Names that are hard to write, with what they hold. */
export const NAMED_TABLE: readonly SourceRecord[] = Object.freeze(
  ['Phường Trần Phú', 'Xã "A"; B, C', "O'Hara", 'Sở\nNội vụ', '=1+1', 'Huyện\tĐức Thọ', '123'].map((name, i) => ({ ...record(`n${String(i)}`, cell('1.11/amount', String(i))), name })),
)

/** A table whose every value is wrong, with the code of the issue that each must leave. */
export const WRONG_TABLE = Object.freeze([
  ['1.1/online', 'x', 'value-not-a-number'],
  ['1.1/online', '1.5', 'value-not-an-integer'],
  ['1.1/total', '-1', 'value-below-min'],
  ['1.2/met', 'maybe', 'value-not-a-boolean'],
  ['1.10/who', 'nobody', 'value-unknown-option'],
  ['1.11/amount', '1.1234567', 'value-too-precise'],
  ['1.11/amount', 'many', 'value-not-a-number'],
] as const)
