import { wideLiterals } from '../arithmetic/int.js'
import type { Dialect } from '../dialects/dialect.js'

/** How texts of the definition stand in the SQL: as parameters, or as quoted literals where a statement takes no parameters. */
export type ValueStyle = 'parameters' | 'literals'

/** Finished SQL with the values of its parameters. */
export interface Rendered {
  readonly sql: string
  readonly params: readonly string[]
}

/** Texts of definitions on their way into SQL. They stand in the text as marks until it is rendered. */
export interface Values {
  readonly text: (value: string) => string
  readonly render: (sql: string) => Rendered
}

const MARK = /\uE000(\d+)\uE000/g

/** Starts a set of values for one script. */
export function createValues(dialect: Dialect, style: ValueStyle): Values {
  const texts: string[] = []
  const text = (value: string): string => {
    const known = texts.indexOf(value)
    return `\uE000${known < 0 ? texts.push(value) - 1 : known}\uE000`
  }
  const typed = (sql: string) => wideLiterals(sql, (value) => `CAST(${dialect.integer(value)} AS ${dialect.wideType})`)
  return { text, render: (sql) => (style === 'literals' ? literals(typed(sql)) : parameters(typed(sql))) }

  function literals(sql: string): Rendered {
    return { sql: sql.replace(MARK, (_, i) => literal(texts[Number(i)] ?? '')), params: [] }
  }

  function parameters(sql: string): Rendered {
    const params: string[] = []
    const isNumbered = dialect.parameter(1) !== dialect.parameter(2)
    const rendered = sql.replace(MARK, (_, i) => {
      const value = texts[Number(i)] ?? ''
      const known = isNumbered ? params.indexOf(value) : -1
      return dialect.parameter(known < 0 ? params.push(value) : known + 1)
    })
    return { sql: rendered, params }
  }
}

/** A quoted text. Quotes are doubled; what any dialect could read as an escape is refused. */
export function literal(text: string): string {
  if (/[\\\p{Cc}]/u.test(text)) throw new RangeError(`No SQL literal is written for a text with a backslash or control character: ${JSON.stringify(text)}`)
  return `'${text.replaceAll("'", "''")}'`
}
