/** Form of the names of tables, columns and views: nothing in it needs quoting, in any dialect. */
export const IDENTIFIER = /^[a-z_][a-z0-9_]{0,62}$/

/** True for a name of the allowed form, or two joined by a point (`schema.table`). */
export function isTableName(name: string): boolean {
  const parts = name.split('.')
  return parts.length <= 2 && parts.every((part) => IDENTIFIER.test(part))
}
