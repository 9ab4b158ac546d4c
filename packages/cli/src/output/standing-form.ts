import { identifyForm, WORKBOOK_LIMITS } from '@dti-vn/adapter-xlsx'
import type { AnyIndex } from '@dti-vn/sdk'
import { FileError, readBytes } from '@dti-vn/sdk/node'

/** The form that is to be written. */
export interface WantedForm {
  readonly path: string
  readonly unit: string
  readonly definition: AnyIndex
  readonly definitionDigest: string
  /** Id of the period. */
  readonly period: string
}

/** What stands where a form is to be written: nothing, a file that was never finished, the same form, which may be filled in by now, or something else. */
export type Standing = { readonly kind: 'nothing' | 'torn' | 'other' } | { readonly kind: 'same'; readonly bytes: Uint8Array }

/** Issues of files that are no whole workbook. */
const TORN: readonly string[] = ['workbook-damaged', 'workbook-unknown-kind']

/** Looks at what stands at the path of a form. Throws a `FileError` where that cannot be read. */
export async function standingForm({ path, unit, definition, definitionDigest, period }: WantedForm): Promise<Standing> {
  const bytes = await readBytes(path, WORKBOOK_LIMITS.bytes).catch((error: unknown) => {
    if (FileError.isInstance(error) && error.reason === 'missing') return undefined
    throw error
  })
  if (!bytes) return { kind: 'nothing' }
  const found = await identifyForm({ name: path, bytes })
  if ('severity' in found) return { kind: TORN.includes(found.code) && breaksOff(bytes) ? 'torn' : 'other' }
  const isSame = found.unit === unit && found.index === definition.id && found.edition === definition.edition && found.definition === definitionDigest && found.period === period
  return isSame ? { kind: 'same', bytes } : { kind: 'other' }
}

/** How a ZIP archive begins, and how the record begins with which a whole one ends, in its last bytes. */
const BEGIN = Buffer.from('PK\u0003\u0004', 'latin1')
const END = Buffer.from('PK\u0005\u0006', 'latin1')
const END_WITHIN = 65_557

/** True for a file that is empty, or begins as a workbook does and has no end. Any other file that is no workbook is somebody's own. */
function breaksOff(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, BEGIN.length)
  return BEGIN.subarray(0, start.length).equals(start) && !Buffer.from(bytes.subarray(-END_WITHIN)).includes(END)
}
