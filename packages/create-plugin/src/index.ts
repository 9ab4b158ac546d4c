export { isKind, type Kind, KINDS } from './kinds.js'
export { pluginName, type PluginName } from './plugin-name.js'
export { DirectoryNotEmptyError, scaffold, type ScaffoldOptions } from './scaffold.js'
export { templateFiles } from './template.js'
