import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of data: values, units, rows and files, in English. */
export const dataMessages = {
  // values
  'value-not-a-number': {
    what: '"{value}" is not a number as it is to be written',
    remedy: 'Write digits and one decimal mark only, without unit of measure and %; NA where the figure does not apply[; of a CSV file {option} says how it is written: data has a decimal point (1234.5) and commas between columns, excel-vi a decimal comma (1.234,5) and semicolons]',
    remedyOfUnit: 'Enter digits and a decimal comma only, without the unit of measure and %; NA where the figure does not apply',
  },
  'value-not-an-integer': {
    what: 'A whole number is needed here, found "{value}"',
    remedy: 'Write a whole number without separators, such as 1234',
    remedyOfUnit: 'Enter a whole number',
  },
  'value-below-min': {
    what: 'The value {value} is below the lowest allowed ({min})',
    remedy: 'Check it against the evidence and write {min} or more',
  },
  'value-above-max': {
    what: 'The value {value} is above the highest allowed ({max})',
    remedy: 'Check it against the evidence, the unit of measure and the decimal mark[; a ratio of 85% is written {percent}]',
  },
  'value-too-precise': {
    what: 'The number "{value}" has more than 15 significant digits or more than {decimals|decimal|decimals}',
    remedy: 'Round it to {decimals|decimal|decimals} or fewer; for a ratio report the two figures instead of the quotient',
  },
  'value-unknown-option': {
    what: 'There is no option "{value}"[; nearest: {nearest}]',
    remedy: 'Write exactly one of the ids in brackets: {known}; NA where it does not apply',
    remedyOfUnit: 'Choose one of the options: {known}',
  },
  'value-not-a-boolean': {
    what: 'Yes or no is needed here, found "{value}"',
    remedy: 'Write true (yes) or false (no)[; Excel made {capitals} of it: give the column the format Text and type it again in small letters]; NA where it does not apply',
    remedyOfUnit: 'Choose yes or no',
  },
  'value-duplicate': {
    what: 'This value is given more than once for the same unit and indicator; this time as "{value}"',
    remedy: 'Keep the one correct row and delete the others; until then the indicator gets 0 points',
  },
  'values-rounded': {
    what: '{count|figure|figures} of {input} with more digits rounded to {places|decimal|decimals}, half away from zero',
    remedy: 'Nothing to correct: the definition declares it, or formulas of a workbook came to them; the points are computed from the rounded figures',
  },
  'value-share-suspected': {
    what: '{value} is less than 1 %, and was read so',
    remedy: 'If {percent} % is meant, write {percent}',
  },
  'value-out-of-domain': {
    what: 'The rule cannot be computed: square root of a negative number, logarithm of a number not above 0, or too large a power',
    remedy: 'Check the values of the indicator; if they are right, the formula in the definition needs correction',
  },
  'not-submitted': {
    what: 'The unit sent not one figure; it has no score and no rank',
    remedy: 'Ask the unit for its figures and compute again; if it did send them, check its file and its code',
  },
  'value-missing': {
    what: 'Nothing reported for: {inputs}; {policy}',
    remedy: '{answer}; write NA only where the indicator does not apply to the unit, with a reason for the appraiser',
  },
  'value-partly-missing': {
    what: 'Only some values are reported; empty: {inputs}. What is empty counts as not met, as 0 or as the default of the formula',
    remedy: 'Report what is empty; if it is not met, write false (in forms: no) or 0',
    remedyOfUnit: 'Report what is empty; if it is not met, choose no or enter 0',
  },
  'value-imputed': {
    what: 'Not reported; the {figure} of {donors|unit|units} is used instead: {value}',
    remedy: 'Report the figure of the unit; the value used instead was never reported',
  },
  'na-unapproved': {
    what: 'NA (not applicable) is claimed but not approved, so it counts as not reported; {policy}',
    remedy: 'Report a figure instead of NA; if the indicator really does not apply, explain it to the appraiser, who can approve the NA (--approvals, in code approvals)',
    remedyOfUnit: 'Report a figure instead of NA; if the indicator really does not apply, explain it to the appraiser, who can approve the NA',
  },
  'value-not-applicable-unexpected': {
    what: 'NA (not applicable) is given, but by the index this indicator applies to the unit',
    remedy: 'Report a figure instead of NA; if the indicator really does not apply, explain it with documents for the appraiser to decide',
  },
  'value-differs-between-indicators': {
    what: 'The same figure {id} differs between the indicators {indicators}: {values}',
    remedy: 'Make the figure the same everywhere; for now each indicator uses its own',
  },
  'numerator-exceeds-denominator': {
    what: 'The numerator {a} is greater than the denominator {b}: {inputs}',
    remedy: 'Check whether the two were swapped, or come from different dates or a different scope',
  },
  'zero-denominator': {
    what: 'The denominator is 0, so there is no result; {policy}',
    remedy: 'Check the denominator; if there really was nothing to count in the period, explain it to the appraiser',
  },
  'zero-denominator-settled': {
    what: 'The denominator is 0; by definition: {settledAs}',
    remedy: 'Nothing to correct if it really is 0; leave the cell empty if the figure is not known',
  },
  'indicator-rejected': {
    what: 'The appraiser refused the evidence: 0 points, the maximum stays',
    remedy: 'Supply evidence or an explanation and ask for another appraisal',
  },
  'rejection-without-effect': {
    what: 'The refusal of evidence has no effect: this indicator of the unit is not scored',
    remedy: 'Check the codes of the unit and the indicator; if they are right, delete the line',
  },
  'approval-without-effect': {
    what: 'The approval of NA has no effect: the unit did not write NA for this indicator',
    remedy: 'Check the codes of the unit and the indicator; if they are right, the unit has to write NA there',
  },
  'appraisal-conflict': {
    what: 'The evidence is refused and the NA approved for the same indicator of the unit; the NA counts as not approved',
    remedy: 'Delete one of the two decisions; where the index takes an NA that nobody approved (naClaim: accepted) the NA remains',
  },
  'appraisal-duplicate': {
    what: 'This decision is given more than once for the same unit and indicator; the first one is used',
    remedy: 'Keep the one correct line and delete the others',
  },
  'appraisal-unit-unknown': {
    what: 'An appraisal names the unit "{code}", which is not in the data; it does not count',
    remedy: 'Compare the unit code with the data file',
  },
  'indicator-failed': {
    what: 'The method "{method}" failed: {message}; the unit has no score and no rank',
    remedy: 'Tell the author of the plugin that brings the method "{method}", then compute again; the unit is not at fault',
    remedyOfUnit: 'The unit is not at fault; whoever runs the software computes again',
  },
  'aggregation-failed': {
    what: 'The aggregation "{aggregation}" of "{node}" failed: {message}; the unit has no score and no rank',
    remedy: 'Tell the author of the plugin that brings the aggregation "{aggregation}", then compute again; the unit is not at fault',
  },
  'aggregation-absent': {
    what: '{node} has no value: {reason}; it leaves the score of the unit',
    remedy: 'Report what is missing under it; the score of the unit is that of the rest',
  },
  'grader-failed': {
    what: 'The grader "{grader}" failed: {message}; the unit has no grade',
    remedy: 'Tell the author of the plugin that brings the grader "{grader}", then compute again; points and rank are not touched',
  },
  'ranker-failed': {
    what: 'The ranker "{ranker}" failed in the cohort "{cohort}": {message}; its units have no rank',
    remedy: 'Tell the author of the plugin that brings the ranker "{ranker}", then compute again; points are not touched',
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
    what: 'The traits file does not list the unit; indicators for units with certain traits were left out of its maximum',
    remedy: 'Add a row for the unit to the traits file, even if it has no traits',
    remedyOfUnit: 'Ask whoever runs the software to add the traits of the unit',
  },
  'unit-without-parent': {
    what: 'The parent of the unit is not known, so it cannot be ranked within its parent',
    remedy: 'Give the code of the parent unit in the data or in the unit list',
  },
  'period-missing': {
    what: 'No assessment period is given, and the index {index} is in force from {from} to {to} only',
    remedy: 'Give the period, such as --period {example} (option period in code): its last day decides whether the index holds',
  },
  'index-starts-in-period': {
    what: 'The index {index} came into force on {from}, inside the assessment period {period}; it is applied to the whole period',
    remedy: 'Nothing needs to be done if that is meant; else choose a shorter period',
  },
  'index-not-in-force': {
    what: 'The index {name} (in force from {from}[ to {to}]) is not in force on {day}, the last day of the period {period}; it is used for this reason: {reason}',
    remedy: 'Hand the reason on with the results; without one, choose a period or an index that fits',
  },
  'unit-list-not-in-force': {
    what: 'The list of units {name} (in force from {from}[ to {to}]) is not in force on {day}, the last day of the period {period}; it is used for this reason: {reason}',
    remedy: 'Hand the reason on with the results; without one, leave out --code-list (codeList), and the list of that day is taken',
  },
  'units-unchecked': {
    what: 'Codes and names of units were compared with no list: {why}',
    remedy: 'Give a list (--code-list)[ or the assessment period ({option})]; where no list fits, compare codes and names by hand',
  },
  'unit-of-another-list': {
    what: 'In {source} {code} is "{shown}", a unit of the list {other}; in the list {list} this is the code of {expected}',
    remedy: 'Use figures and traits of the units of {list}, or a period for which {other} is in force; old codes are never turned into new ones unasked',
  },
  'unit-parent-differs': {
    what: 'In {source} the unit above is {parent}; in the list {list} it is {expected}',
    remedy: 'Correct the code of the unit above, or use the list of the right time',
  },
  'unit-traits-differ': {
    what: 'Figures and traits name this code differently: {data} and {traits}',
    remedy: 'Make sure that both speak of the same unit: codes were used again when units were merged',
  },
  'units-unnamed': {
    what: '{count|unit has|units have} no name, neither in the data nor in the source of traits, and a code that belongs to another unit in another list ({lists}): {codes}; only codes were compared with {list}',
    remedy: 'Give names beside the codes (column unit_name of the data or the traits file), so that a code of another list is noticed',
  },
  'unit-not-in-registry': {
    what: 'The unit code "{code}" is not in {list}[; nearest: {nearest}]',
    remedy: 'Check the code and the date of the list (codes changed when units were merged); the unit is scored all the same',
  },
  'unit-name-differs': {
    what: 'In {source} the unit is called "{shown}", in the list {list} "{expected}"',
    remedy: 'Check that the code belongs to this unit, then correct the code or the name',
  },
  'unit-code-missing': {
    what: 'The row has no unit code and was not counted',
    remedy: 'Write the unit code; keep leading zeros, which needs the cell format Text in Excel',
  },
  'code-not-text': {
    what: 'The code of the {what} is no text but {value}, or was a number on its way: zeros before it may be lost[; the code that was meant is probably {listed}]',
    remedy: 'Give the code as a text, in a program as \'18070\', in a table with the cell format Text; a row without the code of its unit is left out',
  },
  'unit-contradiction': {
    what: 'The {what} of the unit differs from what was given before: {first}, now {then}',
    remedy: 'Check whether the code belongs to two units; give the same everywhere; what came first is used',
  },
  'row-of-totals': {
    what: '"{word}" is where a unit code should be: a row of totals is no unit and was left out',
    remedy: 'Delete the row; if it really is a unit, give it its code in the unit list',
  },
  'row-of-text': {
    what: 'The row holds nothing but the text "{text}" in the place of a unit code: it is read as a note, not as a unit',
    remedy: 'Move notes out of the table; if it is a unit without figures, give its name, or its code in the unit list',
  },
  'row-of-column-numbers': {
    what: 'The row directly below the header numbers the columns ({text}): it is not read as a unit',
    remedy: 'Delete the row; if it holds figures of a unit, move it below another row, or give the unit its code in the unit list',
  },
  'row-repeats-header': {
    what: 'The row is the header of the table once more ({text}): it is not read as a unit',
    remedy: 'Delete the row; the rows below it are read all the same',
  },
  'row-other-header': {
    what: 'From this row on the table has another header, or its columns in another order ({text}): nothing of the table is read',
    remedy: 'Put the columns in the order of the first header, or this part into a file of its own',
  },
  'row-equals-sum': {
    what: 'Every figure of the unit is the sum of those of {count} other units ({figures} figures): it may be a row of totals',
    remedy: 'If it is, delete the row; if it is a unit, nothing is to be corrected',
  },
  'compared-alone': {
    what: 'Indicators that compare units had no other unit to compare with: {indicators}',
    remedy: 'Where there are other units, score all of them together: points, score and rank will be others',
  },
  'value-without-trait': {
    what: 'There are figures for indicators that apply only with a trait that the unit lacks, so they are not counted: {indicators}',
    remedy: 'If the unit has the trait, add it to the source of traits; if not, leave the cells empty or write NA',
  },
  'unit-check': {
    what: 'The unit needs a second look: {message}',
    remedy: 'Compare with the unit list and the evidence; if all is as reported, explain it in the file',
  },
  'trait-unknown': {
    what: 'The index has no trait "{trait}"[; nearest: {nearest}]',
    remedy: 'Correct the name of the trait (in a file, separate several by semicolons); there are: {known}',
  },
  'level-unknown': {
    what: 'There is no level "{level}"; rows that are not read: {rows}[; nearest: {nearest}]',
    remedy: 'Write one of the levels: {known}',
  },
  // rows
  'row-wrong-shape': {
    what: 'What was given cannot be read: {expected} is needed, found {found}',
    remedy: 'Correct the program: a unit is an object with code, name, parent, traits (a list) and values (by indicator code, then by input id)',
  },
  'row-key-unknown': {
    what: 'The key "{key}" is given, which nothing reads[; nearest: {nearest}]',
    remedy: 'Correct the key, or leave it out; there are: {known}',
  },
  'indicator-unknown': {
    what: 'The index has no indicator "{code}"[; nearest: {nearest}]',
    remedy: 'Correct the code; if Excel turned 1.10 into 1.1 or into a date, give the column of codes the format Text',
  },
  'input-unknown': {
    what: 'The indicator has no input "{id}"[; nearest: {nearest}]',
    remedy: 'Correct the id; the inputs of this indicator, with their ids in brackets: {known}',
  },
  // files
  'file-encoding': {
    what: 'The file is not UTF-8 text[ but {encoding}]; most often it uses the old fonts TCVN3 or VNI, or was saved as plain CSV',
    remedy: 'Convert the text to Unicode, then in Excel choose Save As, type "CSV UTF-8 (Comma delimited)"',
  },
  'file-empty': {
    what: 'The file has no rows of data',
    remedy: 'Check that it is the right file and sheet and that it was saved',
  },
  'file-header-missing': {
    what: 'The header row has no column "{column}"',
    remedy: 'Add "{column}" to the header row, without merged cells; if there are titles above it, delete them or name the row of the header (of the figures --header-row, of the traits --traits-header-row; from a file of decisions they must be deleted); recognised columns: {known}',
  },
  'file-header-duplicate': {
    what: 'The header row has the column "{column}" more than once',
    remedy: 'Keep one column "{column}" and delete or rename the others',
  },
  'file-header-unknown': {
    what: 'The column "{column}" is not recognised[; nearest: {nearest}]',
    remedy: 'Correct the header, or delete the column if it is not used',
  },
  'file-header-elsewhere': {
    what: 'The header is looked for on line {line}, but seems to be on line {header}',
    remedy: 'Delete the lines above the header, or say where it is: of the figures --header-row {header}, of the traits --traits-header-row {header}, in a program headerRow: {header}; from a file of decisions the lines must be deleted',
  },
  'file-row-unreadable': {
    what: 'The row cannot be read: {message}',
    remedy: 'Check the double quotes: close every one, and double those inside a text ""; remove strange characters',
  },
  'issues-left-out': {
    what: '{total|more issue is|more issues are} not listed, because only the first {each} of each code and {all} in all are; left out: {codes}',
    remedy: 'Correct what is listed first and read again: so many issues mostly have one cause, such as a wrong profile or shifted columns',
  },
  'file-too-large': {
    what: 'The file exceeds a limit: {actual}; the limit is {limit}',
    remedy: 'Split the file, delete empty rows, columns and sheets; raise the limit only for a file that you trust',
  },
  'file-row-duplicate': {
    what: 'The row repeats an earlier row of the same unit',
    remedy: 'Keep the correct row and delete the other',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
