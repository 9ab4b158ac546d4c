/** A quoted text, without the care that the library takes: texts of the tests hold no backslash. */
export function quoted(text: string | null): string {
  return text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`
}

/** SQL with its parameters put in as texts, for command line clients that take none. */
export function filled(sql: string, params: readonly string[]): string {
  let next = 0
  return sql.replaceAll(/\?|\$(\d+)/g, (_, position: string | undefined) => quoted(params[position === undefined ? next++ : Number(position) - 1] ?? ''))
}
