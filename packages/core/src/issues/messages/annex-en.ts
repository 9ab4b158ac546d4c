import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of an imported annex. */
export const annexMessages = {
  'annex-header-missing': {
    what: 'No header row with a code, a name and a maximum points column was found',
    remedy: 'Check the file and the sheet; headers that are known: code ({code}), name ({name}), points ({points})',
  },
  'annex-code-ambiguous': {
    what: 'The code is stored as the number {value} and may be any of: {readings}; the row "{text}" is not in the draft',
    remedy: 'Format the code column as Text, type the code as the document prints it, and import again',
  },
  'annex-code-as-number': {
    what: '{count} codes stored as numbers were read by their order: {codes}; a last zero (1.10) may be lost',
    remedy: 'Compare these codes with the document; best format the code column as Text and type them again',
  },
  'annex-code-qualified': {
    what: 'The table numbers afresh from 1 under each group: {count} codes got the code of their group, for example {printed} in this row became {code}',
    remedy: 'Use the codes with their group in data files; the note of each indicator keeps the printed one. For other codes, change the code column and import again',
  },
  'annex-row-refused': {
    what: 'The row cannot be read: {reason}; content: "{text}"',
    remedy: 'Mend the row in the file as the document prints it, or add the indicator to the draft by hand',
  },
  'annex-points-missing': {
    what: 'The indicator has no maximum points: "{text}" ({reason})',
    remedy: 'Fill in the maximum as the document prints it; for an item that is only shown fill in 0',
  },
  'annex-total-mismatch': {
    what: 'The row "{label}" prints {printed} points, but its rows add up to {sum}',
    remedy: 'Compare each main indicator with the document and look for a row that is missing, extra or mistyped',
  },
  'annex-method-left': {
    what: 'The scoring text was not recognised and is left to appraisers (expert): {reason}; it reads: "{text}"',
    remedy: 'Read the document and set the method in the draft, or keep it if a council does decide',
  },
  'annex-reading-assumed': {
    what: 'Something had to be read beyond the printed words: {reading}',
    remedy: 'Compare the indicator with the document and change the draft if the reading is wrong',
  },
  'annex-old-encoding': {
    what: 'The text is in the old encoding {encoding}: "{text}"',
    remedy: 'Import again with --encoding {encoding}',
  },
  'annex-spaces-missing': {
    what: 'The words have lost their spaces: "{text}"',
    remedy: 'Copy the table from the Word file, not from PDF',
  },
  'annex-column-unknown': {
    what: 'There is no column "{column}"; the table has: {known}',
    remedy: 'Correct --columns',
  },
  'annex-scoring-unread': {
    what: 'There is no scoring column, and column {column} of long texts is not used',
    remedy: 'Import again with --columns scoring=… or note=…',
  },
  'annex-tables-several': {
    what: 'The sheet holds {count} tables, from rows {rows}',
    remedy: 'Choose one with --table',
  },
  'annex-content-left-out': {
    what: 'Not in the draft: "{text}" ({reason})',
    remedy: 'If it is valid, import again with --include',
  },
  'annex-row-ignored': {
    what: 'The row is not part of the table and is not used: "{text}"',
    remedy: 'Read it; if it is a note on how to score, change the draft accordingly',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
