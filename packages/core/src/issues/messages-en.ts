import type { IssueCode } from './codes.js'
import type { MessageTemplate } from './render-issue.js'

/** Sentences of every issue code in English; `messages-vi.ts` has the same keys and placeholders. */
export const MESSAGES_EN: Readonly<Record<IssueCode, MessageTemplate>> = Object.freeze({
  // shape of a definition
  'definition-wrong-type': {
    what: 'Wrong type: expected {expected}, found {actual}',
    remedy: 'Write the value as {expected}; numbers stand without quotation marks',
  },
  'definition-missing-key': {
    what: 'The required key "{key}" is missing',
    remedy: 'Add "{key}" to the definition at this place',
  },
  'definition-unknown-key': {
    what: 'A definition has no key "{key}"',
    remedy: 'Check the spelling of "{key}", or remove it',
  },
  'definition-invalid-value': {
    what: 'The value {actual} is not allowed; allowed: {expected}',
    remedy: 'Write an allowed value',
  },
  'definition-too-deep': {
    what: 'The definition is nested deeper than {depth} levels or has more than {values} values, so it was not read',
    remedy: 'Use fewer levels of groups, or check that this file really is an index definition',
  },
  // meaning of a definition
  'definition-id-invalid': {
    what: 'The id "{id}" breaks the naming rule',
    remedy: 'Use unaccented letters, digits and underscores, starting with a letter; index ids are lower case, e.g. qd2878/commune',
  },
  'definition-id-reserved': {
    what: 'The id "{id}" is a reserved word of formulas or of data',
    remedy: 'Choose another name, for example with a prefix',
  },
  'definition-id-duplicate': {
    what: '"{id}" is used more than once (ignoring upper and lower case)',
    remedy: 'Rename so that each id occurs once in its list',
  },
  'definition-code-invalid': {
    what: 'The indicator code "{code}" has the wrong form',
    remedy: 'Write unaccented letters and digits, parts separated by points, e.g. 1.10',
  },
  'definition-code-duplicate': {
    what: 'The indicator code "{code}" already belongs to another indicator',
    remedy: 'Choose another code; codes are unique in the whole index',
  },
  'definition-code-order': {
    what: 'The indicator code "{code}" follows "{previous}", out of order',
    remedy: 'Put the indicators in the order of their codes (1.9 before 1.10), or correct the code',
  },
  'definition-points-places': {
    what: '{points} has more decimals than the index allows ({places})',
    remedy: 'Write at most {places} decimals, or raise arithmetic.places of the index',
  },
  'definition-points-negative': {
    what: 'The points {points} are negative',
    remedy: 'Write 0 or more; for a deduction use the method deduction with maximum points 0',
  },
  'definition-points-too-large': {
    what: 'The points {points} exceed the largest amount that stays exact ({limit})',
    remedy: 'Correct the amount, or use fewer decimal places in the index',
  },
  'definition-sum-mismatch': {
    what: 'The maximum says {declared}, but the maxima inside add up to {sum}',
    remedy: 'Compare with the annex of the decision and correct this maximum or those inside',
  },
  'definition-no-main': {
    what: 'The indicator "{code}" is under no main indicator',
    remedy: 'Put it inside a group whose role is main',
  },
  'definition-nested-main': {
    what: 'The main indicator "{id}" is inside the main indicator "{parent}"',
    remedy: 'Move "{id}" out, or change the role of one of them to group',
  },
  'definition-empty-group': {
    what: 'The group "{id}" has no indicators',
    remedy: 'Add indicators to the group, or remove it',
  },
  'definition-aggregation-unknown': {
    what: 'There is no aggregation "{aggregation}"; nearest: {nearest}',
    remedy: 'Correct the name, or load the plugin that brings this aggregation; available aggregations: {known}',
  },
  'definition-weight-negative': {
    what: 'The weight {weight} is negative',
    remedy: 'Write a weight of 0 or more; to turn a direction round use a normalisation that has one',
  },
  'definition-weights-zero': {
    what: 'All children of "{id}" have weight 0, so they cannot be put together',
    remedy: 'Give at least one child a weight above 0',
  },
  'definition-method-unknown': {
    what: 'There is no scoring method "{method}"; nearest: {nearest}',
    remedy: 'Correct the name, or load the plugin that brings this method; available methods: {known}',
  },
  'definition-method-params': {
    what: 'The params of the method "{method}" are not valid: {message}',
    remedy: 'Correct the params of the indicator as the method "{method}" describes them',
  },
  'definition-method-inputs': {
    what: 'The declared inputs do not fit the method: expected {expected}, found {actual}',
    remedy: 'Correct the inputs of the indicator: their number, types and ids',
  },
  'definition-shares-sum': {
    what: 'The shares add up to {sum}; they must add up to exactly 1',
    remedy: 'Correct the share of each item so that the sum is 1',
  },
  'definition-shares-never-full': {
    what: 'The maximum can never be reached: no share is 1',
    remedy: 'Give the best case the share 1',
  },
  'definition-share-range': {
    what: 'The share {share} is outside 0 to 1',
    remedy: 'Write a share from 0 to 1, e.g. 0.5 for half of the maximum',
  },
  'definition-steps-order': {
    what: 'The step with minimum {min} and share {share} is not in order from high to low',
    remedy: 'Let the minima fall from step to step, and never let a lower step have a larger share',
  },
  'definition-target-not-positive': {
    what: 'The target {target} must be greater than 0',
    remedy: 'Write the target as a fraction of 1, e.g. 0.8 for 80%',
  },
  'definition-bounds-order': {
    what: 'The lower bound {min} is above the upper bound {max}',
    remedy: 'Correct min or max of the input; min is 0 when it is left out',
  },
  'definition-number-limits': {
    what: 'The number {value} is outside the limits of data (15 significant digits, 6 decimals, below 10^15)',
    remedy: 'Write a bound within the limits, or leave max out if there is no upper bound',
  },
  'definition-trait-unknown': {
    what: 'The trait "{trait}" is not declared in the index; nearest: {nearest}',
    remedy: 'Correct the name, or declare it under traits; declared: {known}',
  },
  'definition-pillar-member-unknown': {
    what: 'The pillar names "{id}", but no main indicator has this id; nearest: {nearest}',
    remedy: 'Write the id of a main indicator; there are: {known}',
  },
  'definition-grade-order': {
    what: 'The grade "{id}" starts at {from}: outside 0 to 1, or not below the grade above it',
    remedy: 'List the grades from best to worst with from as a fraction of the scale, e.g. 0.9 for 90 of 100',
  },
  'definition-grade-gap': {
    what: 'The grade "{id}" has the boundary {to} where {next} is needed: grades leave a gap or overlap',
    remedy: 'Change the boundary to {next}; the best grade ends at 1, the worst starts at 0',
  },
  'definition-rank-reference-unknown': {
    what: 'The rank rule names "{id}", which is not in the index; nearest: {nearest}',
    remedy: 'Write the id of a main indicator or the code of an indicator; there are: {known}',
  },
  'definition-valid-range': {
    what: 'The period of validity ends ({to}) before it starts ({from})',
    remedy: 'Correct the dates (year-month-day); write null for to while the index is in force',
  },
  'definition-inexact-function': {
    what: 'The rule uses a square root, a logarithm, a standard deviation or a fractional power: correct to {digits} significant digits',
    remedy: 'Nothing to correct; for fully exact results use only + − × ÷',
  },
  'definition-vector-failed': {
    what: 'The worked case gives {points} points, state {state}; the definition says {expected} points, state {expectedState}',
    remedy: 'Work the case out by hand from the decision, then correct the rule or the case',
  },
  'definition-plugin-failed': {
    what: 'The code of "{method}" failed: {message}',
    remedy: 'Tell the author of the plugin that brings "{method}"; this is not a fault of the data',
  },
  'annex-count-mismatch': {
    what: 'The annex of level {level} must have {expected} nodes of kind {role}, but has {actual} (main: main indicator; indicator: component)',
    remedy: 'Compare with the annex of the decision and look for a row that is missing, extra or of the wrong kind',
  },
  // formulas
  'formula-too-long': {
    what: 'The formula has {actual} characters; the limit is {limit}',
    remedy: 'Shorten it, or split it into parts with the method sum_of_parts',
  },
  'formula-too-deep': {
    what: 'The formula is nested deeper than {limit} levels (character: {at})',
    remedy: 'Use fewer parentheses, or split it into parts with the method sum_of_parts',
  },
  'formula-too-large': {
    what: 'The formula has more than {limit} operations, numbers and names',
    remedy: 'Shorten it, or split it into parts with the method sum_of_parts',
  },
  'formula-character': {
    what: 'The character "{text}" has no place in a formula (character: {at})',
    remedy: 'Use unaccented letters, digits, parentheses, commas, + - * / ^ and comparisons; write a percentage as / 100',
  },
  'formula-number': {
    what: 'The number "{text}" has the wrong form (character: {at})',
    remedy: 'Write a decimal point, no grouping, no exponent, at most 15 significant digits, e.g. 0.75',
  },
  'formula-syntax': {
    what: 'The formula cannot be read at character {at}, near "{near}"',
    remedy: 'Look for a missing or extra parenthesis, comma or operator near this place',
  },
  'formula-operator': {
    what: 'The formula uses an operator or construct that is not allowed: {text} (character: {at})',
    remedy: 'Use only + - * / ^, comparisons, and, or, not and the conditional a ? b : c; see docs/formula-language.md',
  },
  'formula-chained-comparison': {
    what: 'Comparisons are chained, as in a < b < c (character: {at})',
    remedy: 'Join two comparisons with and: a < b and b < c',
  },
  'formula-implicit-product': {
    what: 'No operator between "{left}" and "{right}" (character: {at})',
    remedy: 'Write the multiplication sign *, or the operator that is meant',
  },
  'formula-function-unknown': {
    what: 'There is no function "{name}" (character: {at})',
    remedy: 'Use one of: {known}; the full list is in docs/formula-language.md',
  },
  'formula-arguments': {
    what: 'The function "{name}" takes the arguments: {expected}; it was given {actual} (character: {at})',
    remedy: 'Correct the arguments of "{name}"; see docs/formula-language.md',
  },
  'formula-name-unknown': {
    what: 'The formula names "{name}", but the indicator has no such input (character: {at})',
    remedy: 'Correct the name, or declare the input under inputs; there are: {known}',
  },
  'formula-option-unknown': {
    what: 'The input "{name}" has no option "{option}" (character: {at})',
    remedy: 'Use one of the options: {known}',
  },
  'formula-type': {
    what: 'Wrong type: expected {expected}, found {actual} (character: {at})',
    remedy: 'Numbers and booleans do not mix: make a number with a ? 1 : 0, ask for an option with is(a, b)',
  },
  'formula-nested-reference': {
    what: 'A ref_… function stands inside another ref_… function (character: {at})',
    remedy: 'Separate them: inside a ref_… function use only the figures of the unit itself',
  },
  // values
  'value-not-a-number': {
    what: '"{value}" is not a number in the number style of this file',
    remedy:
      'Write digits and one decimal mark only: a point in the profile data (1234.5), a comma in the profile excel-vi (1.234,5); ' +
      'choose the profile of the file and drop units and %',
  },
  'value-not-an-integer': {
    what: 'A whole number is needed here, found "{value}"',
    remedy: 'Write a whole number; if 1.234 was meant as one thousand two hundred and thirty-four, choose another profile',
  },
  'value-below-min': {
    what: 'The value {value} is below the lowest allowed: {min}',
    remedy: 'Check it against the evidence and write {min} or more',
  },
  'value-above-max': {
    what: 'The value {value} is above the highest allowed: {max}',
    remedy: 'Check it against the evidence, the unit of measure (0.85 or 85) and the decimal mark',
  },
  'value-too-precise': {
    what: 'The number "{value}" has more than 15 significant digits or {decimals} decimals',
    remedy: 'Round it to {decimals} decimals or fewer; for a ratio report the two figures instead of the quotient',
  },
  'value-unknown-option': {
    what: 'There is no option "{value}"; nearest: {nearest}',
    remedy: 'Write exactly one of the options: {known}',
  },
  'value-not-a-boolean': {
    what: 'true or false is needed here, found "{value}"',
    remedy: 'Write true for yes, false for no, NA where it does not apply',
  },
  'value-duplicate': {
    what: 'This value is given more than once for the same unit and indicator; this time as "{value}"',
    remedy: 'Keep the one correct row and delete the others; until then the indicator gets 0 points',
  },
  'value-out-of-domain': {
    what: 'The rule cannot be computed: square root of a negative number, logarithm of a number not above 0, or too large a power',
    remedy: 'Check the values of the indicator; if they are right, the formula in the definition needs correction',
  },
  'value-missing': {
    what: 'Nothing reported for: {inputs}; {policy}',
    remedy: 'Report the value; write NA where the indicator does not apply, 0 only where it really is zero',
  },
  'value-partly-missing': {
    what: 'Only some values are reported; the empty ones count as not met, as 0 or as the default of the formula: {inputs}',
    remedy: 'Report {inputs}, or write false or 0 where that is the answer',
  },
  'value-not-applicable-unexpected': {
    what: 'NA (not applicable) is given, but by the index this indicator applies to the unit',
    remedy: 'Report a value instead of NA; if it really does not apply, correct the traits of the unit or explain it in the file',
  },
  'value-differs-between-indicators': {
    what: 'The same figure "{id}" differs between the indicators {indicators}: {values}',
    remedy: 'Make the figure the same everywhere; for now each indicator uses its own',
  },
  'numerator-exceeds-denominator': {
    what: 'The numerator {a} is greater than the denominator {b} ({inputs})',
    remedy: 'Check whether the two were swapped, or come from different dates or a different scope',
  },
  'zero-denominator': {
    what:
      'The rule divides by 0 and has no value; {policy}',
    remedy: 'Check the denominator; write NA if the unit has none of these at all',
  },
  'zero-denominator-settled': {
    what: 'The denominator is 0; by definition: {settledAs}',
    remedy: 'Nothing to correct if it really is 0; leave the cell empty if the figure is not known',
  },
  'indicator-rejected': {
    what: 'The appraiser refused the evidence: 0 points, the maximum stays',
    remedy: 'Supply evidence or an explanation and ask for another appraisal',
  },
  'indicator-failed': {
    what: 'The method "{method}" failed: {message}; the unit has no score and no rank',
    remedy: 'Tell the author of the plugin that brings the method "{method}", then compute again; the unit is not at fault',
  },
  'aggregation-failed': {
    what: 'The aggregation "{aggregation}" of "{node}" failed: {message}; the unit has no score and no rank',
    remedy: 'Tell the author of the plugin that brings the aggregation "{aggregation}", then compute again; the unit is not at fault',
  },
  // units
  'unit-refused': {
    what: 'The unit gets no score because these indicators could not be computed: {indicators}',
    remedy: 'Report their values (except where a software fault is listed) and compute again; other units are not affected',
  },
  'unit-unranked': {
    what: 'The unit is scored but not ranked; reason: {reason}',
    remedy: 'Nothing to correct if the rule fits the unit; otherwise check its traits',
  },
  'unit-without-traits': {
    what: 'The traits source does not list the unit, so it counts as having no traits',
    remedy: 'Add a row for the unit to the traits file, even if it has none',
  },
  'unit-without-parent': {
    what: 'The parent of the unit is not known, so it cannot be ranked within its parent',
    remedy: 'Give the code of the parent unit in the data or in the unit list',
  },
  'unit-not-in-registry': {
    what: 'The unit code "{code}" is not in the list {list}; nearest: {nearest}',
    remedy: 'Check the code and the date of the list (codes changed when units were merged); the unit is scored all the same',
  },
  'unit-name-differs': {
    what: 'The unit name "{name}" differs from the name in the list: "{expected}"',
    remedy: 'Check that the code belongs to this unit, then correct the code or the name',
  },
  'unit-code-missing': {
    what: 'The row has no unit code and was not counted',
    remedy: 'Write the unit code; keep leading zeros, which needs the cell format Text in Excel',
  },
  'unit-check': {
    what: 'The unit needs a second look: {message}',
    remedy: 'Compare with the unit list and the evidence; if all is as reported, explain it in the file',
  },
  'trait-unknown': {
    what: 'The index has no trait "{trait}"; nearest: {nearest}',
    remedy: 'Correct the name of the trait; there are: {known}',
  },
  // rows
  'indicator-unknown': {
    what: 'The index has no indicator "{code}"; nearest: {nearest}',
    remedy: 'Correct the code; if Excel turned 1.10 into 1.1 or into a date, give the column of codes the format Text',
  },
  'input-unknown': {
    what: 'The indicator has no input "{id}"; nearest: {nearest}',
    remedy: 'Correct the id; the inputs of this indicator are: {known}',
  },
  // files
  'file-encoding': {
    what: 'The file is not UTF-8 text ({encoding}); most often it uses the old fonts TCVN3 or VNI, or was saved as plain CSV',
    remedy: 'Convert the text to Unicode, then in Excel choose Save As, type "CSV UTF-8 (Comma delimited)"',
  },
  'file-empty': {
    what: 'The file has no rows of data',
    remedy: 'Check that it is the right file and sheet and that it was saved',
  },
  'file-header-missing': {
    what: 'The header row has no column "{column}"',
    remedy: 'Add "{column}" to the header row, without merged cells; recognised columns: {known}',
  },
  'file-header-duplicate': {
    what: 'The header row has the column "{column}" more than once',
    remedy: 'Keep one column "{column}" and delete or rename the others',
  },
  'file-header-unknown': {
    what: 'The column "{column}" is not recognised; nearest: {nearest}',
    remedy: 'Correct the header, or delete the column if it is not used',
  },
  'file-row-length': {
    what: 'The row has {actual} cells; the header row has {expected}',
    remedy: 'Look for an extra or missing delimiter; put text that contains the delimiter in double quotes',
  },
  'file-row-unreadable': {
    what: 'The row cannot be read: {message}',
    remedy: 'Check the double quotes: close every one, and double those inside a text ""; remove strange characters',
  },
  'file-too-large': {
    what: 'The file exceeds a limit: {actual}; the limit is {limit}',
    remedy: 'Split the file, delete empty rows, columns and sheets; raise the limit only for a file that you trust',
  },
  'file-delimiter': {
    what: 'The delimiter must be "{expected}", but the file uses "{found}"',
    remedy: 'Choose the profile of the file, or save it with the delimiter "{expected}"',
  },
  'file-row-duplicate': {
    what: 'The row repeats an earlier row of the same unit',
    remedy: 'Keep the correct row and delete the other',
  },
})
