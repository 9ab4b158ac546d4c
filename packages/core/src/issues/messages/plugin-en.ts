import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of issues that plugins cause while they run, in English. */
export const pluginMessages = {
  'plugin-call-failed': {
    what: '{hook}() of the {contribution} (plugin {plugin}) failed: {message}',
    remedy: 'Tell the author of the plugin {plugin}, or take it out of the engine; this is not a fault of the data',
  },
  'plugin-finding': {
    what: 'The check “{title}” of the plugin {plugin} finds: {message}',
    remedy: 'Look at what is named and correct it, or explain it in the file; what is checked: {description}',
  },
  'contribution-deprecated': {
    what: 'The {contribution} should no longer be used, since {since}: {reason}',
    remedy: 'Everything works as before[; change over to {replacedBy}]',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
