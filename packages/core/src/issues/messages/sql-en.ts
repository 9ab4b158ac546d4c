import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of indices written as SQL, in English. */
export const sqlMessages = {
  'sql-inexact-function': {
    what: 'SQL cannot compute the function {function} exactly',
    remedy: 'Rewrite the rule without it, or score with the library',
  },
  'sql-power': {
    what: 'SQL only computes powers with a constant whole exponent within ±64',
    remedy: 'Write the exponent as a whole number, or score with the library',
  },
  'sql-mean-of-quotient': {
    what: 'SQL cannot add up quotients with different denominators exactly, so there is no mean of a quotient',
    remedy: 'Take the mean of one figure, or score with the library',
  },
  'sql-total-of-quotient': {
    what: 'The index rounds its totals, and the points of this indicator are a quotient: SQL cannot add them up exactly',
    remedy: 'Round at the indicator (roundingAt: indicator), or score with the library',
  },
  'sql-too-wide': {
    what: 'The integers of {dialect} are too small to compute this rule exactly',
    remedy: 'Declare a smaller max and fewer decimals for the inputs, or take a dialect with wider integers (postgresql, duckdb)',
  },
  'sql-figures-capped': {
    what: 'In {dialect} the SQL only computes figures of {indicators} below {below} with at most {decimals} decimals; others come out as unsupported',
    remedy: 'Declare max and decimals for their inputs if this limit is too tight',
  },
  'sql-aggregation': {
    what: 'SQL only adds up children; node {node} uses {aggregation}',
    remedy: 'Score this index with the library',
  },
  'sql-plugin-code': {
    what: 'The index grades or ranks by {name} of a plugin, which is a program and cannot be written as SQL',
    remedy: 'Score this index with the library',
  },
  'sql-impute': {
    what: 'The policy impute fills in missing figures from other units; the SQL has no such step',
    remedy: 'Drop the policy impute of the indicator, or score with the library',
  },
  'sql-round-typed': {
    what: 'The input is rounded on reading, which {dialect} cannot do exactly with the numbers that a typed column holds',
    remedy: 'Store the column as texts (stored: text, or a long table), or take postgresql, duckdb, mariadb or clickhouse',
  },
  'sql-code-unclean': {
    what: 'The code "{code}" in table {table} is not in Unicode normal form C, which {dialect} cannot make of it: it counts as another code',
    remedy: 'Write the code in normal form C (NFC) in every table, or take postgresql, duckdb or clickhouse, which do it themselves',
  },
  'sql-row-of-totals': {
    what: '"{word}" stands in the place of a unit code in table {table} (rows: {rows}): a row of totals is no unit and was left out',
    remedy: 'Delete the row; if it really is a unit, add it to the table of units',
  },
  'sql-row-of-text': {
    what: 'Table {table} holds nothing but the text "{text}" in the place of a unit code, without values (rows: {rows}): it is read as a note, not as a unit',
    remedy: 'Take notes out of the table; if it is a unit without figures, add it to the table of units',
  },
  'sql-unit-differs': {
    what: 'Table {table} has several rows for the unit, with different names or parents',
    remedy: 'Keep one row for each unit; until then the last name and the last parent in the order of the alphabet are used',
  },
  'sql-unit-unlisted': {
    what: 'The unit has values in table {table} but does not stand in the table of units; it is scored without name and parent',
    remedy: 'Add the unit to the table of units, or correct its code',
  },
  'sql-unit-unknown': {
    what: 'Table {table} names a unit that has neither values nor a row in the table of units; what it says has no effect',
    remedy: 'Correct the code, or add the unit to the table of units',
  },
  'sql-traits-none': {
    what: 'No unit of the run has a trait of the index in table {table}: indicators for units with certain traits apply to nobody',
    remedy: 'Load the traits of the units, or correct the codes in the table; nothing is wrong where no unit has any',
  },
  'sql-column-unread': {
    what: 'Column {name} of table {table} belongs to no input of the index and is not read',
    remedy: 'Correct its name, or say in the option columns which input it holds',
  },
  'sql-name-invalid': {
    what: 'The name "{name}" of a table, view or column is not allowed in SQL',
    remedy: 'Use lower-case letters, digits and underscores, at most 63 characters, not starting with a digit',
  },
  'sql-name-taken': {
    what: 'The SQL would make a view, table or step called "{name}", as a table that it reads',
    remedy: 'Choose another start of the names (name, on the command line --name), or read the table by another name or with its schema, e.g. public.{name}',
  },
  'sql-name-duplicate': {
    what: 'The column name "{name}" of the wide table already stands for another input',
    remedy: 'Give every input a column name of its own in the option columns',
  },
  'sql-column-unknown': {
    what: 'The option columns names "{name}", which is no input of the index',
    remedy: 'Write it as indicator code/input id, e.g. 1.2/steering_meetings',
  },
  'sql-cell-unsupported': {
    what: 'A figure of the unit, or of one it is compared with, is beyond what {dialect} computes exactly; the unit has no score and its cohort no ranks',
    remedy: 'Check the figures; if they are right, take a dialect with wider integers or the library',
  },
} as const satisfies Partial<Record<IssueCode, MessageTemplate>>
