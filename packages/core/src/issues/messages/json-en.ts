import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of issues of JSON texts, in English. */
export const jsonMessages = {
  'json-invalid': {
    what: 'The file is not valid JSON',
    remedy: 'Correct it at the line and column given, or right before; most often a comma, a bracket or a quotation mark is missing or too many',
  },
  'json-not-utf8': {
    what: 'The JSON file has bytes that are not UTF-8',
    remedy: 'Save the file in the encoding UTF-8',
  },
  'json-key-duplicate': {
    what: 'The key "{key}" occurs twice in one object; first at line {line}, column {column}',
    remedy: 'Keep one of them; which one is right cannot be known',
  },
  'json-key-forbidden': {
    what: 'The key "{key}" is not allowed in a JSON file',
    remedy: 'Delete the key; if you do not know why it is there, do not use the file',
  },
  'json-number-digits': {
    what: 'The number {value} has more than {digits} significant digits or is too large, so that programs read it differently',
    remedy: 'Write the number as the decision has it, with at most {digits} digits; the closest is {meant}',
  },
  'json-too-deep': {
    what: 'The JSON file is nested more than {limit} levels deep',
    remedy: 'Check the file: no definition and no data need so many levels',
  },
  'json-too-large': {
    what: 'The JSON file is larger than what is read ({limit} bytes)',
    remedy: 'Check whether it is the right file',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
