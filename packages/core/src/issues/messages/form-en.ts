import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of returned forms and their cells, in English. */
export const formMessages = {
  'form-as-table': {
    what: 'The workbook is a form that a unit fills in, no table of figures',
    remedy: 'Put the forms into a folder and run dti collect --forms <folder>: it reads forms and writes a data file that can be used here (in a program: collectForms, rankForms)',
  },
  'form-unmarked': {
    what: 'The workbook is not a form made by this software: its hidden sheet is missing',
    remedy: 'Ask the unit to fill in the form that was sent to it, and not to copy its contents into another workbook',
  },
  'form-other-index': {
    what: 'The form belongs to another index or edition ({found}); expected: {expected}',
    remedy: 'Send the unit the form of this edition, or collect this file with the index it belongs to',
  },
  'form-definition-differs': {
    what: 'The form was made from another version of the definition of {index}, which asks {count|figure|figures} otherwise ({inputs}); its figures are not counted',
    remedy: 'Make new forms from the present definition and have them filled in, or collect with the definition that the forms were made from',
  },
  'form-definition-changed': {
    what: 'The form was made from another version of the definition of {index}, which asks for the same figures[; worded otherwise: {inputs}]; they are counted by the present definition',
    remedy: 'Check that the figures are still what is asked for; the points in the form are not compared; use new forms next time',
  },
  'form-other-period': {
    what: 'The form is of another assessment period ({found}); expected: {expected}; its figures are not counted',
    remedy: 'Send the unit the form of this period, or collect this one with its own (--period)',
  },
  'form-periods-mixed': {
    what: 'The form is of the assessment period {found}, others are of another (there are: {periods}); none is counted',
    remedy: 'Say which period is collected (--period): forms of another will not be counted',
  },
  'form-without-period': {
    what: 'The form was made when forms had no assessment period yet; its figures are counted',
    remedy: 'Check that the figures are of this period; use a new form next time',
  },
  'form-structure': {
    what: 'The sheet of the form was changed: {detail}; nothing of the file was read',
    remedy: 'Copy the answers into an unchanged form and send that; fill in the input cells only',
  },
  'form-unit-differs': {
    what: 'The form names different units: {found}; its figures are not counted',
    remedy: 'Ask the sender whose figures these are; fill in the form that was made for that unit, leave its line of the unit as it is, and let the file name begin with the code of the unit',
  },
  'form-period-differs': {
    what: 'The form names different assessment periods: its hidden sheet says {hidden}; above the table stands "{found}"; its figures are not counted',
    remedy: 'Ask the sender of which period the figures are; fill in the form that was made for that period, and leave its line of the period as it is',
  },
  'form-line-emptied': {
    what: 'The lines above the table no longer name {line}; the form counts as its hidden sheet says: {hidden}',
    remedy: 'Ask the sender whether that is right; leave the lines above the table as they are',
  },
  'form-as-text': {
    what: 'The file is text (CSV); the hidden part of the form is lost, so it cannot be read',
    remedy: 'Ask the unit for the form as .xlsx; if this is no form, move the file out of the folder',
  },
  'file-unreadable': {
    what: 'Not read: {reason}',
    remedy: 'Mend that and collect again; the other files are counted',
  },
  'form-row-lost': {
    what: 'The row of this input was deleted or stands more than once[ (rows found: {rows})]; its value was not read',
    remedy: 'Copy the answers into an unchanged form; do not delete, copy or sort rows',
  },
  'form-row-moved': {
    what: 'The row of this input moved from {expected} to {row}, with those right below it ({count} rows of inputs in all); they were read where they are now',
    remedy: 'Check that the values still belong to their inputs; do not insert or delete rows in a form',
  },
  'form-text-changed': {
    what: '{what} shown in the cell is "{shown}"[; the form as issued says "{expected}"]; the figure is read as that form asks',
    remedy: 'Ask the unit what it reported, and in which unit of measure; texts printed in a form must stay as they are',
  },
  'form-code-changed': {
    what: 'The code shown is "{shown}", but the row belongs to the indicator {code}; it was read as {code}',
    remedy: 'Check what the unit meant to report here; codes in a form must stay as they are',
  },
  'form-conflict': {
    what: 'Several forms of the same unit differ from each other: {files}; none of them was counted',
    remedy: 'Keep the right file in the folder and move the others out',
  },
  'form-repeated': {
    what: 'The form repeats another one of the same unit with equal content: {files}; it was counted once',
    remedy: 'Nothing to correct; move the copies out of the folder',
  },
  'form-missing': {
    what: 'No form of this unit was counted: {name}',
    remedy: 'Ask the unit for its form; or see above why its file could not be counted',
  },
  'form-unit-unexpected': {
    what: 'The form comes from a unit that is not in the list of units: {name}',
    remedy: 'Check the list and the level of the form; the form was counted all the same',
  },
  'form-points-differ': {
    what: 'The form shows {own} points, the engine computes {computed}',
    remedy: 'Use the points of the engine; the form was not recalculated when it was saved, or a value was read otherwise than the form does (see the other issues)',
  },
  'form-points-typed': {
    what: 'Somebody typed {own} points over the formula; the engine computes {computed}',
    remedy: 'The points of the engine count; ask the unit why the formula was replaced',
  },
  'cell-error': {
    what: 'The cell holds the Excel error {error}',
    remedy: 'Type the value itself into the cell; it counts as invalid until then',
  },
  'cell-date': {
    what: 'The cell holds a date ({date}), where a value is expected',
    remedy: 'Excel makes dates of entries such as 1/2 or 3-4: give the cell the format Number and type the value again',
  },
  'cell-not-a-number': {
    what: '"{value}" is not a number as workbooks are read',
    remedy: 'Write digits, a comma before decimals and at most points between thousands: 1.234,5; no words, no unit, no spaces inside; NA where the figure does not apply',
  },
  'cell-thousands-read': {
    what: 'The text "{value}" was read as {read}: a point separates thousands, as Vietnamese write numbers',
    remedy: 'Nothing to correct if that is meant; for a decimal write {decimal}, better in a number cell',
  },
  'cell-decimals-read': {
    what: 'The text "{value}" was read as {read}: a comma separates decimals, as Vietnamese write numbers',
    remedy: 'Nothing to correct if that is meant; if it separates thousands write {whole}, better in a number cell',
  },
  'cell-percent': {
    what: 'The cell holds a percentage ({value}), but this value is not asked for in percent; unit of measure: {unit}',
    remedy: 'Type the number itself, in the unit of measure that the form names, and give the cell the format Number',
  },
  'cell-percent-read': {
    what: '{value} was read as {read}, because the unit of measure is %',
    remedy: 'Nothing to correct if that is meant; better type the number without the sign %',
  },
  'cell-unknown-word': {
    what: '"{value}" is not in the list of this cell[; nearest: {nearest}]',
    remedy: 'Choose one of the list: {known}; or NA where it does not apply',
  },
  'cell-formula': {
    what: 'The value {value} comes from a formula in the input cell: {formula}',
    remedy: 'Nothing to correct if the result is right; better type the value itself',
  },
  'cell-formula-empty': {
    what: 'The input cell holds a formula without a result: {formula}',
    remedy: 'Open the file in Excel, let it calculate, save it; or type the value itself',
  },
  'cell-code-not-text': {
    what: 'The code {value} is no text: Excel holds a number, a date or an error, so the code that was meant is not known',
    remedy: 'Give the cell the format Text and type the code again; as a number 1.10 becomes 1.1 and 00123 becomes 123',
  },
  'cell-merged': {
    what: 'The cells {range} are merged in the rows of data; only the first has a value',
    remedy: 'Unmerge them and fill in every cell',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
