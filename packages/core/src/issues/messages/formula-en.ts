import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of formulas, in English. */
export const formulaMessages = {
  // formulas
  'formula-too-long': {
    what: 'The formula has {actual} characters; the limit is {limit}',
    remedy: 'Shorten it, or split it into parts with the method sum_of_parts',
  },
  'formula-too-deep': {
    what: 'The formula is nested deeper than {limit} levels[ (character {at})]',
    remedy: 'Use fewer parentheses, or split it into parts with the method sum_of_parts',
  },
  'formula-too-large': {
    what: 'The formula has more than {limit} operations, numbers and names',
    remedy: 'Shorten it, or split it into parts with the method sum_of_parts',
  },
  'formula-character': {
    what: 'The character "{text}" has no place in a formula[ (character {at})]',
    remedy: 'Use unaccented letters, digits, parentheses, commas, + - * / ^ and comparisons; write a percentage as / 100',
  },
  'formula-number': {
    what: 'The number "{text}" has the wrong form[ (character {at})]',
    remedy: 'Write a decimal point, no grouping, no exponent, at most 15 significant digits, e.g. 0.75',
  },
  'formula-syntax': {
    what: 'The formula cannot be read at character {at}, near "{near}"',
    remedy: 'Look for a missing or extra parenthesis, comma or operator near this place',
  },
  'formula-not-parsed': {
    what: 'Scoring runs without the formula parser, and no table of formulas has "{text}"',
    remedy: 'Use createRegistry of @dti-vn/core, or give the parsed formula to createScoringRegistry',
  },
  'formula-operator': {
    what: 'The formula uses an operator or construct that is not allowed: {text}[ (character {at})]',
    remedy: 'Use only + - * / ^, comparisons, and, or, not and the conditional a ? b : c; see docs/formula-language.md',
  },
  'formula-chained-comparison': {
    what: 'Comparisons are chained, as in a < b < c[ (character {at})]',
    remedy: 'Join two comparisons with and: a < b and b < c',
  },
  'formula-implicit-product': {
    what: 'No operator between "{left}" and "{right}"[ (character {at})]',
    remedy: 'Write the multiplication sign *, or the operator that is meant',
  },
  'formula-function-unknown': {
    what: 'There is no function "{name}"[ (character {at})]',
    remedy: 'Use one of: {known}; the full list is in docs/formula-language.md',
  },
  'formula-function-shadowed': {
    what: 'The function "{name}" ({id}) has the name of the input "{input}" of the indicator[ (character {at})]',
    remedy: 'Rename the input, or do without the function in this indicator',
  },
  'formula-function-failed': {
    what: 'The function "{name}" ({id}) of a plugin threw or returned a wrong expression: {message}[ (character {at})]',
    remedy: 'Tell the author of the plugin, or write the formula without the function',
  },
  'formula-arguments': {
    what: 'The function "{name}" takes the arguments: {expected}; it was given {actual}[ (character {at})]',
    remedy: 'Correct the arguments of "{name}"; see docs/formula-language.md',
  },
  'formula-name-unknown': {
    what: 'The formula names "{name}", but the indicator has no such input[ (character {at})]',
    remedy: 'Correct the name, or declare the input under inputs; there are: {known}',
  },
  'formula-option-unknown': {
    what: 'The input "{name}" has no option "{option}"[ (character {at})]',
    remedy: 'Use one of the options: {known}',
  },
  'formula-type': {
    what: 'Wrong type: expected {expected}, found {actual}[ (character {at})]',
    remedy: 'Numbers and booleans do not mix: make a number with a ? 1 : 0, ask for an option with is(a, b)',
  },
  'formula-nested-reference': {
    what: 'A ref_… function is inside another ref_… function[ (character {at})]',
    remedy: 'Separate them: inside a ref_… function use only the figures of the unit itself',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
