import { callNames, operationOf, operators } from '../formula/operations.js'

/** Form of the ids of inputs, options, traits, grades, groups: they are names in formulas, SQL columns and spreadsheet names. */
export const NAME = /^[A-Za-z][A-Za-z0-9_]*$/

/** Form of an index id, e.g. `qd2878/commune`. */
export const INDEX_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/

/** Form of an indicator code: parts of letters and digits separated by points. Letters are those of the Vietnamese alphabet (đ, ê …), without tone marks. */
export const CODE = /^[A-Za-z0-9ăâđêôơưĂÂĐÊÔƠƯ]+(?:\.[A-Za-z0-9ăâđêôơưĂÂĐÊÔƠƯ]+)*$/

/** A day of the Gregorian calendar, `YYYY-MM-DD`: months of 31, 30 and 28 days, and 29 February of leap years. */
export const DATE =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/

/**
 * Names with a meaning of their own in formulas or data; an input or option may not take one, in any case. Functions that came into the
 * language later are not reserved: definitions that were issued before may have inputs of that name.
 */
export const RESERVED_NAMES: readonly string[] = /* @__PURE__ */ reservedNames()

function reservedNames(): readonly string[] {
  return Object.freeze([
    'points', 'and', 'or', 'not', 'xor', 'mod', 'to', 'in', 'true', 'false', 'null', 'undefined', 'NaN', 'Infinity', 'NA', 'end',
    'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty',
    ...operators().flatMap((op) => (operationOf(op)?.free ? [] : callNames(op))),
  ])
}

/** True when the name is reserved, ignoring case. */
export function isReserved(name: string): boolean {
  const lower = name.toLowerCase()
  return RESERVED_NAMES.some((reserved) => reserved.toLowerCase() === lower)
}
