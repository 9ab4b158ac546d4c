import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of definitions, in English. */
export const definitionMessages = {
  // shape of a definition
  'definition-wrong-type': {
    what: 'Wrong type: expected {type}, found {actual}',
    remedy: 'Write {type}',
  },
  'definition-missing-key': {
    what: 'The required key "{key}" is missing',
    remedy: 'Add "{key}" to the definition at this place[; allowed: {expected}]',
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
  'definition-unreadable': {
    what: 'The value cannot be read: {message}',
    remedy: 'A definition is plain data, as JSON is, without getters and proxies; mend the code that makes the value',
  },
  // meaning of a definition
  'definition-contract-newer': {
    what: 'The definition is by version {contract} of the numeric contract, newer than version {known}, by which this program computes',
    remedy: 'Update to a release that knows version {contract}; do not just change the number, points may come out differently',
  },
  'definition-id-invalid': {
    what: 'The id "{id}" breaks the naming rule',
    remedy: 'Use only {rule}',
  },
  'definition-id-reserved': {
    what: 'The id "{id}" is a reserved word of formulas or of data',
    remedy: 'Choose another name, for example with a prefix',
  },
  'definition-id-duplicate': {
    what: '"{id}" is used more than once (ignoring upper and lower case)',
    remedy: 'Rename so that each id occurs once in its list',
  },
  'definition-date-invalid': {
    what: '{actual} is no day of the calendar',
    remedy: 'Write a day that exists, as YYYY-MM-DD',
  },
  'definition-code-invalid': {
    what: 'The indicator code "{code}" has the wrong form',
    remedy: 'Write letters without tone marks (đ and ê too) and digits, parts separated by points, e.g. 1.10',
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
    what: 'There is no aggregation "{aggregation}"[; nearest: {nearest}]',
    remedy: 'Correct the name, or load the plugin that brings this aggregation (such as --plugin @dti-vn/composite); available aggregations: {known}',
  },
  'definition-weight-negative': {
    what: 'The weight {weight} is negative',
    remedy: 'Write a weight of 0 or more; to turn a direction round use a normalisation that has one',
  },
  'definition-weights-zero': {
    what: 'All children of "{id}" have weight 0, so they cannot be put together',
    remedy: 'Give at least one child a weight above 0',
  },
  'definition-points-never': {
    what: 'The indicator can neither give nor take points (maximum {maxPoints})',
    remedy: 'Correct maxPoints or the rule; where it is shown but not scored, write "information": true',
  },
  'points-never': {
    what: 'Nobody can get or lose points by this indicator (maximum {maxPoints})',
    remedy: 'Compare its maximum and rule with the decision; nothing to do where it is for information only',
  },
  'definition-threshold-unreached': {
    what: 'The rule compares with {value}, which figures within the declared bounds never come to[; lowest {low}][; highest {high}]',
    remedy: 'Correct the step, target or threshold, or min and max of the inputs',
  },
  'definition-maximum-unreached': {
    what: 'Nobody reaches the maximum of {maxPoints}: within the declared bounds of the inputs the most is {high}',
    remedy: 'Correct the rule or its target, or min and max of the inputs; nothing to do where the decision has it so',
  },
  'definition-part-unused': {
    what: '{what} "{id}" is declared, and no rule reads it',
    remedy: 'Drop it, or put it into the rule; check whether an id is misspelt',
  },
  'definition-trait-unused': {
    what: 'No indicator uses the trait "{id}": it only splits units where a run asks for it (--cohort trait:{id})',
    remedy: 'If an indicator applies only to units that have the trait, name it there (trait); if not, nothing is to be done',
  },
  'definition-text-blank': {
    what: 'The name or text holds nothing but white space, so that nothing is shown',
    remedy: 'Write it; the English text (en) may be left out',
  },
  'definition-official-undecided': {
    what: 'The index calls itself official and names no decision',
    remedy: 'Give the decision; where there is none yet, write the authority as reconstructed or illustrative',
  },
  'definition-unit-lists-unknown': {
    what: 'No unit list belongs to the family "{family}", so that units will be compared with no list[; nearest: {nearest}]',
    remedy: 'Correct unitLists, or load the plugin that has the lists (--plugin); known families: {known}',
  },
  'definition-weight-unused': {
    what: 'The weight {weight} has no effect, because the node above adds points up',
    remedy: 'Remove it, or let the node above take a mean, such as composite/arithmetic (--plugin @dti-vn/composite)',
  },
  'definition-method-unknown': {
    what: 'There is no scoring method "{method}"[; nearest: {nearest}]',
    remedy: 'Correct the name, or load the plugin that brings this method (--plugin); available methods: {known}',
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
  'definition-awards-sum': {
    what: 'The points of the items add up to {sum}; they must add up to exactly the maximum, {declared}',
    remedy: 'Correct the points or share of each item, or the maximum, by the annex of the decision',
  },
  'definition-one-key': {
    what: 'Exactly one of these keys must be written: {keys}',
    remedy: 'Keep one and leave the others out; where there is none, add one',
  },
  'definition-shares-never-full': {
    what: 'The maximum can never be reached',
    remedy: 'Give the best case the share 1, or points equal to the maximum',
  },
  'definition-share-range': {
    what: 'The share {share} is outside 0 to 1',
    remedy: 'Write a share from 0 to 1, e.g. 0.5 for half of the maximum',
  },
  'definition-steps-order': {
    what: 'The step {bound}, which earns {award}, is not in order from the best step down',
    remedy: 'Begin with the best step: bounds of min and above fall, those of max and below rise, the two are not mixed, and no step earns more than the one before',
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
  'definition-number-digits': {
    what: 'The number {value} has more than 15 significant digits, as programs print a quotient such as 86.34 / 100',
    remedy: 'Write the number that is meant, probably {meant}; for weights in equal parts write 1 for each',
  },
  'definition-trait-unknown': {
    what: 'The trait "{trait}" is not declared in the index[; nearest: {nearest}]',
    remedy: 'Correct the name, or declare it under traits; declared: {known}',
  },
  'definition-pillar-member-unknown': {
    what: 'The pillar names "{id}", but no main indicator has this id[; nearest: {nearest}]',
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
    what: 'The rank rule names "{id}", which is not in the index[; nearest: {nearest}]',
    remedy: 'Write the id of a main indicator or the code of an indicator; there are: {known}',
  },
  'definition-grader-unknown': {
    what: 'There is no grader "{id}"[; nearest: {nearest}]',
    remedy: 'Correct the name, or load the plugin that brings this grader (--plugin); available graders: {known}',
  },
  'definition-ranker-unknown': {
    what: 'There is no ranker "{id}"[; nearest: {nearest}]',
    remedy: 'Correct the name, load the plugin that brings this ranker (--plugin), or leave it out to rank by score; available rankers: {known}',
  },
  'definition-valid-range': {
    what: 'The period of validity ends ({to}) before it starts ({from})',
    remedy: 'Correct the dates (year-month-day); write null for to while the index is in force',
  },
  'definition-inexact-function': {
    what: 'The rule uses a square root, a logarithm, a standard deviation or a fractional power: correct to {digits} significant digits',
    remedy: 'Nothing to correct; for fully exact results use only + − × ÷',
  },
  'definition-ratio-above-one': {
    what: 'The quotient of two figures is held against {value}, which is {percent}%',
    remedy: 'Write a share as a fraction of 1, here {meant}; nothing to correct where the first figure may be that many times the second',
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
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
