import { makeIssue, type Issue, type Place } from '@dti-vn/sdk'
import { parseAddress } from './address.js'
import { refuseOtherKinds } from './file-kind.js'
import { type KnownParts, knownParts } from './known-parts.js'
import { WORKBOOK_LIMITS, type WorkbookLimits } from './limits.js'
import { limitParams, ReadFaultError, REFUSAL_TEXTS, refuse, type ReadFault } from './read-fault.js'
import type { ReadWorkbook } from './read-model.js'
import { readSheets } from './read-sheets.js'
import { workbookIssue } from '../issues/workbook-issues.js'

/** How a workbook is read. */
export interface ReadWorkbookOptions {
  /** Name of the file, for issues. */
  readonly file?: string | undefined
  readonly limits?: Partial<WorkbookLimits> | undefined
  /** Stops the reading: the reason of the signal is thrown. */
  readonly signal?: AbortSignal | undefined
  /** Which sheets are read, by name; all unless given. Of the others only the name is looked at, and the size that the archive tells. */
  readonly wanted?: ((name: string) => boolean) | undefined
}

/**
 * Reads the cells of an `.xlsx` file: every sheet, hidden ones too, with typed values, merged ranges and number formats. A file that is none, is
 * damaged, passes a limit or looks made to do harm gives an issue and no sheets; nothing is read by halves. Never throws for what a file holds.
 *
 * Sizes are checked before anything is inflated and again while it is. Formulas are texts and are never computed; links, entities and macros are
 * never followed.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadWorkbookOptions = {}): Promise<ReadWorkbook> {
  return workbookReader(options.limits)(bytes, options)
}

/** Reads a workbook as `readWorkbook` does, within the limits of its reader. */
export type WorkbookReader = (bytes: Uint8Array, options?: Omit<ReadWorkbookOptions, 'limits'>) => Promise<ReadWorkbook>

/**
 * Makes a reader for workbooks that have much in common, such as the forms of one index: what stands in the same place of the one before, byte for byte, is not read
 * again. Every workbook gives what `readWorkbook` gives. Until the reader is dropped it keeps texts and tables of the last workbook, a few megabytes at most for each of its parts.
 */
export function workbookReader(limits: Partial<WorkbookLimits> = {}): WorkbookReader {
  const known = knownParts()
  return (bytes, options = {}) => readKnown(bytes, options, { ...WORKBOOK_LIMITS, ...limits }, known)
}

async function readKnown(bytes: Uint8Array, options: Omit<ReadWorkbookOptions, 'limits'>, limits: WorkbookLimits, known: KnownParts): Promise<ReadWorkbook> {
  options.signal?.throwIfAborted()
  try {
    if (bytes.length > limits.bytes) refuse({ kind: 'limit', what: 'bytes' })
    if (bytes.length === 0) refuse({ kind: 'not-a-workbook' })
    refuseOtherKinds(bytes)
    return { ok: true, sheets: await readSheets(bytes, limits, options, known), issues: [] }
  } catch (error) {
    if (!(error instanceof ReadFaultError)) throw error
    return { ok: false, sheets: [], issues: [faultIssue(error.fault, limits, options.file)] }
  }
}

function faultIssue(fault: ReadFault, limits: WorkbookLimits, file: string | undefined): Issue {
  const place: Place = { file }
  switch (fault.kind) {
    case 'limit':
      return makeIssue('file-too-large', { place: cellPlace(place, fault.at), params: limitParams(fault.what, limits) })
    case 'refused':
      return workbookIssue('workbook-refused', { place, params: { reason: REFUSAL_TEXTS[fault.reason], part: fault.at ?? '' } })
    case 'damaged':
      return workbookIssue('workbook-damaged', { place, params: { detail: fault.detail } })
    case 'old-format':
      return workbookIssue('workbook-old-format', { place })
    case 'password':
      return workbookIssue('workbook-password', { place })
    case 'html':
      return workbookIssue('workbook-html', { place })
    case 'binary':
      return workbookIssue('workbook-binary', { place })
    case 'open-document':
      return workbookIssue('workbook-open-document', { place })
    case 'not-a-workbook':
      return workbookIssue('workbook-unknown-kind', { place })
  }
}

function cellPlace(place: Place, at: string | undefined): Place {
  return at === undefined || !parseAddress(at) ? place : { ...place, cell: at }
}
