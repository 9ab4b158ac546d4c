import type { LocalText } from '../text/local-text.js'

/** Says that something will go: it still works, and whoever uses it gets one warning. */
export interface Deprecation {
  /** The version or edition from which on it should not be used. */
  readonly since: string
  /** Id of what to use instead. */
  readonly replacedBy?: string | undefined
  readonly reason: LocalText
}
