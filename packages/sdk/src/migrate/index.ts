export { type Migrated, migrateDefinition } from './migrate-definition.js'
export type { DefinitionJson } from './migration.js'
