import { isMarked, type LocalText } from '@dti-vn/core'

const MARK = Symbol.for('dti-vn.CompositionError')

/** What can go wrong when plugins are put together. */
export type CompositionCode =
  | 'PLUGIN_INVALID'
  | 'PLUGIN_API_UNSUPPORTED'
  | 'PLUGIN_DUPLICATE'
  | 'PLUGIN_REQUIRES_MISSING'
  | 'PLUGIN_REQUIRES_CYCLE'
  | 'OPTIONS_INVALID'
  | 'OPTIONS_ASYNC'
  | 'SETUP_FAILED'
  | 'CONTRIBUTION_UNKNOWN_KEY'
  | 'CONTRIBUTION_INVALID'
  | 'CONTRIBUTION_CONFLICT'
  | 'REFERENCE_UNKNOWN'
  | 'OVERRIDE_UNKNOWN'
  | 'OVERRIDE_KIND'

/** One fault, with what to do. */
export interface CompositionFault {
  readonly code: CompositionCode
  /** Id and version of the plugin, as far as they are known. */
  readonly plugin: string
  readonly text: LocalText
}

/** Thrown with every fault of a composition at once, so that an author mends them in one go. */
export class CompositionError extends Error {
  readonly [MARK] = true

  constructor(readonly faults: readonly CompositionFault[]) {
    super(faults.map((fault) => `[${fault.code}] ${fault.plugin}: ${fault.text.en ?? fault.text.vi}`).join('\n'))
    this.name = 'CompositionError'
  }

  /** Recognises the error also when two copies of the package are installed. */
  static isInstance(error: unknown): error is CompositionError {
    return isMarked(error, MARK)
  }
}

/** One fault with its text in both languages. */
export function fault(code: CompositionCode, plugin: string, vi: string, en: string): CompositionFault {
  return { code, plugin, text: { vi, en } }
}
