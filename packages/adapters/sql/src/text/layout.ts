/** Every line moved in by two spaces for each level. */
export function indent(text: string, levels = 1): string {
  return text.replaceAll(/^(?=.)/gm, '  '.repeat(levels))
}

/** A common table expression under its comment. */
export interface Step {
  readonly name: string
  readonly comment: string
  readonly sql: string
}

/** `name AS (…)`. */
export function step(name: string, comment: string, body: string, materialized = ''): Step {
  return { name, comment, sql: `${name} AS${materialized} (\n${indent(body)}\n)` }
}

/** A step that is worked out once, however often it is read: codes are cleaned by expressions that would be worked out again at each mention. */
export function keptStep({ materialized, fence }: { readonly materialized: string; readonly fence: string }, name: string, comment: string, body: string): Step {
  return step(name, comment, materialized === '' ? `${body}${fence}` : body, materialized)
}

/** A step that is read once: engines compute its columns once for each row, and keep no rows. */
export function streamedStep({ streamed, fence }: { readonly streamed: string; readonly fence: string }, name: string, comment: string, body: string): Step {
  return step(name, comment, `${body}${fence}`, streamed)
}

/** A list of columns, one on each line. */
function columnList(columns: readonly string[]): string {
  return indent(columns.join(',\n'))
}

/** `SELECT` with one column on each line. Behind a join every column says its name, because ClickHouse would keep the table in it. */
export function select(columns: readonly string[], rest: readonly string[]): string {
  const isJoined = rest.some((line) => line.includes('JOIN '))
  const named = columns.map((column) => (isJoined ? column.replace(/^\w\.(\w+)$/, '$& AS $1') : column))
  return `SELECT\n${columnList(named)}\n${rest.join('\n')}`
}

/** The steps in front of a last SELECT. */
export function withSteps(steps: readonly Step[], last: string): string {
  return `WITH\n${steps.map(({ comment, sql }) => `${comment}\n${sql}`).join(',\n')}\n${last}`
}
