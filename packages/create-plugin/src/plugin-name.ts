const PLUGIN_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const LONGEST = 40
const PREFIX = 'dti-vn-plugin-'

/** The names that a plugin goes by, all made of its id. */
export interface PluginName {
  /** Id of the plugin: lower-case letters, digits, single hyphens; it starts with a letter. */
  readonly id: string
  /** Name of the npm package and of the folder. */
  readonly packageName: string
  /** The id as an identifier of TypeScript: `quang-tri` is `quangTri`. */
  readonly camel: string
}

/** The names of a plugin, from its id or from the name of its package. Undefined where that is no id of at most 40 characters. */
export function pluginName(given: string): PluginName | undefined {
  const id = given.startsWith(PREFIX) ? given.slice(PREFIX.length) : given
  if (!PLUGIN_ID.test(id) || id.length > LONGEST) return undefined
  return { id, packageName: PREFIX + id, camel: id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) }
}
