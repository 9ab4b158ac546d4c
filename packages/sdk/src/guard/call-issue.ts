import { type Issue, makeIssue } from '@dti-vn/core'
import { PluginCallError } from './plugin-call-error.js'

/** A failed call as an issue. Anything but a `PluginCallError` is thrown on: it is a fault of this library. */
export function callIssue(error: unknown, at: Pick<Issue, 'unit'> = {}): Issue {
  if (!PluginCallError.isInstance(error)) throw error
  const { plugin, contribution, hook } = error.call
  return makeIssue('plugin-call-failed', { ...at, params: { plugin, contribution, hook, message: error.reason } })
}
