import type { Contributions } from './plugin.js'

/** The kinds of contributions that an engine understands. A plugin with any other key is refused. */
export const CONTRIBUTION_KINDS = Object.freeze(['levels', 'indexes', 'methods', 'aggregations'] as const satisfies readonly (keyof Contributions)[])
